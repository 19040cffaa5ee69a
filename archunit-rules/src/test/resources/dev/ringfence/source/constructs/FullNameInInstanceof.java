package shop.constructs;

class FullNameInInstanceof {
    boolean is(Object any) {
        return any instanceof shop.orders.Order; // shop.orders.Order: both
    }
}
