package shop.constructs;

import static shop.orders.Limits.MAX; // shop.orders.Limits: source

class StaticImportInCaseLabel {
    boolean isMax(int value) {
        switch (value) {
            case MAX:
                return true;
            default:
                return false;
        }
    }
}
