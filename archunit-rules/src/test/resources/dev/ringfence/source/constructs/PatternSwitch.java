// java 21
package shop.constructs;

class PatternSwitch {
    int of(Object any) {
        return switch (any) {
            case shop.orders.Order order -> order.total(); // shop.orders.Order: both
            default -> 0;
        };
    }
}
