package shop.constructs;

class FullNameInLocal {
    void run() {
        shop.orders.Order order = null; // shop.orders.Order: source
    }
}
