package shop.constructs;

class CastToArray {
    Object same(Object any) {
        return (shop.orders.Order[]) any; // shop.orders.Order: source
    }
}
