package shop.constructs;

class ExceptionThrown {
    void run() {
        throw new shop.orders.OrderFailure(); // shop.orders.OrderFailure: both
    }
}
