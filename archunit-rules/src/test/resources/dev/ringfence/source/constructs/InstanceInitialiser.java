package shop.constructs;

class InstanceInitialiser {
    {
        shop.orders.Order.next(); // shop.orders.Order: both
    }
}
