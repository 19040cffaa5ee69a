package shop.constructs;

class FullNameInConstantExpression {
    static final String TEXT = "at most " + (shop.orders.Limits.MAX + 1); // shop.orders.Limits: source
}
