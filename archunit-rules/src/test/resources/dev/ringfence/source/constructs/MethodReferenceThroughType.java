package shop.constructs;

class MethodReferenceThroughType {
    boolean any = java.util.stream.Stream.of().anyMatch(shop.orders.Order::isOrder); // shop.orders.Order: both
}
