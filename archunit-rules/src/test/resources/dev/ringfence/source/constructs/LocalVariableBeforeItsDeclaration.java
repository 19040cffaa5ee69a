package shop.constructs;

import shop.quotes.Path;

class LocalVariableBeforeItsDeclaration {
    int of() {
        int max = shop.orders.Limits.MAX; // shop.orders.Limits: source
        Path shop = new Path();
        return max + shop.orders.Limits.MAX;
    }
}
