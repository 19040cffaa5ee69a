package shop.lookalikes;

import shop.quotes.Path;

class VariableNamedLikePackage {
    int run() {
        Path shop = new Path();
        return shop.orders.Order + shop.orders.Limits.MAX + shop.orders.Order();
    }
}
