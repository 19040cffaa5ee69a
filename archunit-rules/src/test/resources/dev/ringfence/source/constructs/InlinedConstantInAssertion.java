package shop.constructs;

class InlinedConstantInAssertion {
    void run(int value) {
        assert value < shop.orders.Limits.MAX : "too many"; // shop.orders.Limits: source
    }
}
