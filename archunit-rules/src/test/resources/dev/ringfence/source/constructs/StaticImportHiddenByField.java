package shop.constructs;

import static shop.orders.Limits.MAX; // shop.orders.Limits: source

class StaticImportHiddenByField {
    int max = this.MAX;
    int MAX = 1;

    int max() {
        return MAX;
    }
}
