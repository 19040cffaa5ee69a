package shop.constructs;

class InlinedConstantInParentheses {
    int max = -(shop.orders.Limits.MAX); // shop.orders.Limits: source
}
