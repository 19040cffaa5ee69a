package shop.constructs;

interface InlinedConstantInInterface {
    int MAX = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
