package shop.lookalikes;

import shop.quotes.Path;

class FieldNamedLikePackage {
    int run() {
        return shop.orders.Order + new Object() {
            int max = shop.orders.Limits.MAX;
        }.max;
    }

    Path shop = new Path();
}
