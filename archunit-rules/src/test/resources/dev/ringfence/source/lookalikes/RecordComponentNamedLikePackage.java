package shop.lookalikes;

import shop.quotes.Path;

record RecordComponentNamedLikePackage(Path shop) {
    RecordComponentNamedLikePackage {
        shop.orders.Order = 1;
    }

    int run() {
        return shop.orders.Limits.MAX;
    }
}
