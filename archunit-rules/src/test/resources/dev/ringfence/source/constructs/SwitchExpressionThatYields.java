package shop.constructs;

class SwitchExpressionThatYields {
    Object of(int value) {
        return switch (value) {
            case 1:
                yield shop.orders.Order.next(); // shop.orders.Order: both
            default:
                yield null;
        };
    }
}
