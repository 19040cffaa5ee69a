package shop.constructs;

import shop.quotes.Path;

class PatternVariableAfterItsIf {
    int of(Object any) {
        if (any instanceof Path shop) {
            shop.orders.Limits.MAX++;
        }
        return shop.orders.Limits.MAX; // shop.orders.Limits: source
    }
}
