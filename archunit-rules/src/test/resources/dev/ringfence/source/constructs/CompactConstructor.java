package shop.constructs;

record CompactConstructor(int value) {
    CompactConstructor {
        value = Math.min(value, shop.orders.Limits.MAX); // shop.orders.Limits: source
    }
}
