package shop.constructs;

class LabelBeforeUse {
    void run() {
        shop:
        for (int i = shop.orders.Limits.MAX; ; i--) { // shop.orders.Limits: source
            break shop;
        }
    }
}
