package shop.lookalikes;

import shop.quotes.Path;

class FieldBehindThisNamedLikePackage {
    Path shop = new Path();

    int run(FieldBehindThisNamedLikePackage other) {
        return this.shop.orders.Order + other.shop.orders.Limits.MAX + shop().shop.orders.Limits.MAX;
    }

    FieldBehindThisNamedLikePackage shop() {
        return FieldBehindThisNamedLikePackage.this;
    }
}
