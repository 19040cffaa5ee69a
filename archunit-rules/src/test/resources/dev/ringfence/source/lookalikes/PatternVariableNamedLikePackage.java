package shop.lookalikes;

import shop.quotes.Path;

class PatternVariableNamedLikePackage {
    int run(Object any) {
        if (any instanceof Path shop && shop.orders.Order > 1) {
            return shop.orders.Limits.MAX;
        }
        return any instanceof Path shop ? shop.orders.Order : 0;
    }
}
