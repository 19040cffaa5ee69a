package shop.constructs;

class MethodNamedLikePackageHidesNothing {
    int shop() {
        return shop.orders.Limits.MAX; // shop.orders.Limits: source
    }
}
