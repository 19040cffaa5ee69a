// java 21
package shop.constructs;

class PatternSwitchGuard {
    int of(Object any) {
        return switch (any) {
            case Integer number when number < shop.orders.Limits.MAX -> 1; // shop.orders.Limits: source
            default -> 0;
        };
    }
}
