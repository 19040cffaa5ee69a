package shop.constructs;

class FullNameInInlinedConstant {
    int max = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
