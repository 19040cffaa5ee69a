package shop.constructs;

import static shop.orders.Limits.max; // shop.orders.Limits: source

class StaticImportHiddenByMethod {
    int max(int value) {
        return max(1);
    }
}
