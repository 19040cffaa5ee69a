package shop.constructs;

class ArgumentOfThisCall {
    ArgumentOfThisCall(int value) {}

    ArgumentOfThisCall() {
        this(shop.orders.Limits.MAX); // shop.orders.Limits: source
    }
}
