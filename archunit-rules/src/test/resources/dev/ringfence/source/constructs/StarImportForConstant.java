package shop.constructs;

import shop.orders.*;

class StarImportForConstant {
    int max = Limits.MAX; // shop.orders.Limits: source
}
