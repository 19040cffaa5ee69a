package shop.constructs;

class SwitchLabelOfInlinedConstant {
    boolean is(int value) {
        switch (value) {
            case shop.orders.Limits.MAX: // shop.orders.Limits: source
                return true;
            default:
                return false;
        }
    }
}
