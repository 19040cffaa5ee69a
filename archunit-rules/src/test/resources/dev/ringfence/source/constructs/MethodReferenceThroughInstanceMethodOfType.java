package shop.constructs;

import shop.orders.Order; // shop.orders.Order: both

class MethodReferenceThroughInstanceMethodOfType {
    Object total() {
        java.util.function.ToIntFunction<Order> total = Order::total; // shop.orders.Order: both
        return total;
    }
}
