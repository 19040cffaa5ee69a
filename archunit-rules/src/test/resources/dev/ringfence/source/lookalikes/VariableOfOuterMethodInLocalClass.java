package shop.lookalikes;

import shop.quotes.Path;

class VariableOfOuterMethodInLocalClass {
    Object run(Path shop) {
        class Local {
            int max = shop.orders.Limits.MAX;

            int order() {
                return shop.orders.Order;
            }
        }
        return (java.util.function.IntSupplier) () -> new Local().max + shop.orders.Limits.MAX;
    }
}
