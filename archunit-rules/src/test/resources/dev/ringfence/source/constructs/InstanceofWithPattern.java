package shop.constructs;

class InstanceofWithPattern {
    boolean is(Object any) {
        return any instanceof shop.orders.Slip slip && slip.pages() > 1; // shop.orders.Slip: both
    }
}
