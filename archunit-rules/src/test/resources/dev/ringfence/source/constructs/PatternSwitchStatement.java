// java 21
package shop.constructs;

class PatternSwitchStatement {
    int of(Object any) {
        switch (any) {
            case null:
                return 1;
            case shop.orders.Slip slip: // shop.orders.Slip: source
                return 2;
            default:
                return 3;
        }
    }
}
