package shop.constructs;

class LocalInterfaceOfForeignType {
    void run() {
        interface Role extends shop.orders.OrderService {} // shop.orders.OrderService: both
    }
}
