package shop.lookalikes;

import shop.quotes.Path;

class PatternVariableInCondition {
    boolean or(Object any) {
        return !(any instanceof Path shop) || shop.orders.Limits.MAX > 1;
    }

    int conditional(Object any) {
        return !(any instanceof Path shop) ? 0 : shop.orders.Limits.MAX;
    }

    int loop(Object any) {
        int sum = 0;
        for (; any instanceof Path shop && sum < 9; sum += shop.orders.Limits.MAX) sum += shop.orders.Order;
        while (any instanceof Path shop) return shop.orders.Order;
        return sum;
    }

    int otherwise(Object any) {
        if (!(any instanceof Path shop)) {
            return 0;
        } else {
            return shop.orders.Limits.MAX;
        }
    }
}
