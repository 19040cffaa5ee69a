package shop.constructs;

class InterfaceSuperCall implements shop.orders.OrderService { // shop.orders.OrderService: both
    @Override
    public int rank() {
        return shop.orders.OrderService.super.rank() + 1; // shop.orders.OrderService: both
    }
}
