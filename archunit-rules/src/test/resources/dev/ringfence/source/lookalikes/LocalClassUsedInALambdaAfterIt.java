package shop.service;

class LocalClassUsedInALambdaAfterIt {
    Object run() {
        if (hashCode() > 0) {
            class OrderDesk {}
            java.util.function.Supplier<Object> made = () -> new OrderDesk();
            return made;
        }
        return null;
    }
}
