package shop.constructs;

class CastToIntersection {
    Object same(Object any) {
        return (Runnable & shop.orders.OrderService) any; // shop.orders.OrderService: source
    }
}
