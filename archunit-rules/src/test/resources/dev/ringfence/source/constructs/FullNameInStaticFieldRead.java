package shop.constructs;

class FullNameInStaticFieldRead {
    int count() {
        return shop.orders.Order.count; // shop.orders.Order: both
    }
}
