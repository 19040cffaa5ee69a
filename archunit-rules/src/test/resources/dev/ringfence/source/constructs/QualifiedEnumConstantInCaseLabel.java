// java 21
package shop.constructs;

class QualifiedEnumConstantInCaseLabel {
    int of(Object any) {
        return switch (any) {
            case shop.orders.Colour.RED -> 1; // shop.orders.Colour: source
            default -> 0;
        };
    }
}
