package shop.constructs;

class LocalVariableOfLoop {
    void run() {
        for (shop.orders.Order order = null; ; ) {} // shop.orders.Order: source
    }
}
