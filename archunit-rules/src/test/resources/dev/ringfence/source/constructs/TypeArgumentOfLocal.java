package shop.constructs;

class TypeArgumentOfLocal {
    void run() {
        java.util.List<shop.orders.Order> orders = null; // shop.orders.Order: source
    }
}
