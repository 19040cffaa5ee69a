package shop.constructs;

class FullNameInStaticFieldWrite {
    void count() {
        shop.orders.Order.count++; // shop.orders.Order: both
    }
}
