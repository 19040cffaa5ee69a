package shop.constructs;

import shop.orders.*;

class StarImportForStaticMethod {
    int max() {
        return Limits.max(); // shop.orders.Limits: both
    }
}
