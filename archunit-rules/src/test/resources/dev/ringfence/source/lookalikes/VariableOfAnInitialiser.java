package shop.lookalikes;

import shop.quotes.Path;

class VariableOfAnInitialiser {
    static {
        Path shop = new Path();
        shop.orders.Order = shop.orders.Limits.MAX;
    }

    {
        final Path shop = new Path(), other = shop.same(shop);
        shop.orders.Order = other.orders.Limits.MAX;
    }
}
