package shop.constructs;

class InlinedLong {
    long max = shop.orders.Limits.LONG_MAX; // shop.orders.Limits: source
}
