package shop.constructs;

class InlinedConstantOfInterface {
    int rank = shop.orders.OrderService.RANK; // shop.orders.OrderService: source
}
