package shop.lookalikes;

import shop.quotes.Path;

class PatternVariableAfterNegatedTest {
    int run(Object any) {
        if (!(any instanceof Path shop)) {
            return 0;
        }
        return shop.orders.Limits.MAX;
    }

    int loop(Object any) {
        while (!(any instanceof Path shop)) {
            any = new Path();
        }
        return shop.orders.Order;
    }
}
