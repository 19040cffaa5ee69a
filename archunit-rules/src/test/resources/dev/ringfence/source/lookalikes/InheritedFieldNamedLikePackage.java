package shop.lookalikes;

import shop.quotes.WithPath;

class InheritedFieldNamedLikePackage extends WithPath {
    int run() {
        return shop.orders.Order + shop.orders.Limits.MAX;
    }
}
