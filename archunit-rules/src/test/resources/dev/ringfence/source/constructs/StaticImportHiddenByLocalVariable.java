package shop.constructs;

import static shop.orders.Limits.MAX; // shop.orders.Limits: source

class StaticImportHiddenByLocalVariable {
    int own(int MAX) {
        return MAX;
    }
}
