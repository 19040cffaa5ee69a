package shop.constructs;

class LambdaParameterType {
    Object run() {
        java.util.function.Predicate<?> none =
                (java.util.function.Predicate<Object> & java.io.Serializable) any -> false;
        shop.quotes.Desk.each((shop.orders.Order order) -> {}); // shop.orders.Order: source
        return none;
    }
}
