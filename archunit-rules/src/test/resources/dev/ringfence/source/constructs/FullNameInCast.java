package shop.constructs;

class FullNameInCast {
    Object same(Object any) {
        return (shop.orders.Order) any; // shop.orders.Order: source
    }
}
