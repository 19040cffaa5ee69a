package shop.constructs;

class InstanceofWithFinalPattern {
    boolean is(Object any) {
        return any instanceof final shop.orders.Slip slip; // shop.orders.Slip: both
    }
}
