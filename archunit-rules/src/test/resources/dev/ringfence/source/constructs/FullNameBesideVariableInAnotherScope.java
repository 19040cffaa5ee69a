package shop.constructs;

import shop.quotes.Path;

class FullNameBesideVariableInAnotherScope {
    int own(Path shop) {
        return shop.orders.Limits.MAX;
    }

    int foreign() {
        return shop.orders.Limits.MAX; // shop.orders.Limits: source
    }
}
