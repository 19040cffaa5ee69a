package shop.constructs;

class FullNameInConstructorReference {
    java.util.function.Supplier<Object> order = shop.orders.Order::new; // shop.orders.Order: both
}
