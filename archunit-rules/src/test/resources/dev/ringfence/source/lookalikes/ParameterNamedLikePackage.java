package shop.lookalikes;

import shop.quotes.Path;

class ParameterNamedLikePackage {
    int run(Path shop) {
        return shop.orders.Limits.MAX + shop.orders().Limits.MAX;
    }

    ParameterNamedLikePackage(Path shop) {
        shop.orders.Order++;
    }
}
