package shop.constructs;

class LambdaBody {
    java.util.function.IntSupplier max = () -> {
        return shop.orders.Limits.max(); // shop.orders.Limits: both
    };
}
