// java 22
package shop.constructs;

class UnnamedPatternVariable {
    int of(Object any) {
        return switch (any) {
            case shop.orders.Order _ -> 1; // shop.orders.Order: source
            default -> 0;
        };
    }
}
