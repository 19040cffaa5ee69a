package shop.constructs;

class InlinedCondition {
    void run() {
        if (shop.orders.Limits.ON) { // shop.orders.Limits: source
            hashCode();
        }
    }
}
