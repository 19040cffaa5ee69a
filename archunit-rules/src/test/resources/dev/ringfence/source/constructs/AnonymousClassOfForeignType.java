package shop.constructs;

class AnonymousClassOfForeignType {
    Object made = new shop.orders.OrderService() {}; // shop.orders.OrderService: both
}
