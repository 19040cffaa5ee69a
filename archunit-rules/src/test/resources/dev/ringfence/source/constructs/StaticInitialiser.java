package shop.constructs;

class StaticInitialiser {
    static {
        shop.orders.Order.next(); // shop.orders.Order: both
    }
}
