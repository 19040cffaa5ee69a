package shop.constructs;

import shop.quotes.Path;

class PatternVariableOutOfScope {
    int of(Object any) {
        if (any instanceof Path shop) {
            return shop.orders.Limits.MAX;
        } else {
            return shop.orders.Limits.MAX; // shop.orders.Limits: source
        }
    }
}
