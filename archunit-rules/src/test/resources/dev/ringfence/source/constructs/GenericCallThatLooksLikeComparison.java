package shop.constructs;

class GenericCallThatLooksLikeComparison {
    boolean of(int a, int b) {
        return a < shop.orders.Limits.MAX && b > shop.orders.OrderService.RANK; // shop.orders.Limits: source, shop.orders.OrderService: source
    }
}
