package shop.constructs;

class FieldOfAnotherTypeNamedLikePackageHidesNothing {
    static class Other {
        shop.quotes.Path shop;
    }

    int max = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
