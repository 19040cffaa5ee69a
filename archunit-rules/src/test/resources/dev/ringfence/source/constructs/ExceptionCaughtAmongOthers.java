package shop.constructs;

class ExceptionCaughtAmongOthers {
    void run() {
        try {
            hashCode();
        } catch (IllegalStateException | shop.orders.OrderFailure e) { // shop.orders.OrderFailure: both
            run();
        }
    }
}
