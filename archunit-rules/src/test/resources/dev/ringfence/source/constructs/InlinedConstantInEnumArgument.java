package shop.constructs;

enum InlinedConstantInEnumArgument {
    ONE(shop.orders.Limits.MAX); // shop.orders.Limits: source

    InlinedConstantInEnumArgument(int value) {}
}
