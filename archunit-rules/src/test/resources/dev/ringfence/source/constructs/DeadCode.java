package shop.constructs;

class DeadCode {
    void run() {
        if (false) {
            new shop.orders.Order(); // shop.orders.Order: source
        }
    }
}
