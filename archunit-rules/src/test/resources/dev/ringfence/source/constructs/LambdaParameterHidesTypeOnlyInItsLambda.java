package shop.service;

class LambdaParameterHidesTypeOnlyInItsLambda {
    Object of() {
        java.util.function.ToIntFunction<String> length = OrderDesk -> OrderDesk.length();
        return OrderDesk.open(); // shop.service.OrderDesk: both
    }
}
