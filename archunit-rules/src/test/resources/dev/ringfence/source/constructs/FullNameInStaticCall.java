package shop.constructs;

class FullNameInStaticCall {
    int max() {
        return shop.orders.Limits.max(); // shop.orders.Limits: both
    }
}
