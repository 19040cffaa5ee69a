package shop.constructs;

class ExceptionCaught {
    void run() {
        try {
            shop.quotes.Desk.refuse();
        } catch (shop.orders.OrderException e) { // shop.orders.OrderException: both
            run();
        }
    }
}
