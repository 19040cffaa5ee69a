package shop.constructs;

class InlinedConstantInConditional {
    int of(boolean many) {
        return many ? shop.orders.Limits.MAX : 1; // shop.orders.Limits: source
    }
}
