package shop.constructs;

class CastInParentheses {
    int of(Object any) {
        return ((shop.orders.Order) (any)).total; // shop.orders.Order: both
    }
}
