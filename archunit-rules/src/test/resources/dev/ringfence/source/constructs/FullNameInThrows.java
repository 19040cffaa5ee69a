package shop.constructs;

class FullNameInThrows {
    void run() throws shop.orders.OrderException {} // shop.orders.OrderException: both
}
