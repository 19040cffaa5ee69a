package shop.constructs;

class SynchronizedOnForeignObject {
    void run() {
        synchronized (shop.orders.Order.NONE) { // shop.orders.Order: both
            hashCode();
        }
    }
}
