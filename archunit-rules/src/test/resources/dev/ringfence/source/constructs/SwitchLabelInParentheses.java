package shop.constructs;

class SwitchLabelInParentheses {
    int of(int value) {
        return switch (value) {
            case (shop.orders.Limits.MAX), 1 + shop.orders.OrderService.RANK -> 1; // shop.orders.Limits: source, shop.orders.OrderService: source
            default -> 2;
        };
    }
}
