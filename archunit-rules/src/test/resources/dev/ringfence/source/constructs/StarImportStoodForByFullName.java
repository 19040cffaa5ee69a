package shop.constructs;

import shop.orders.*;

class StarImportStoodForByFullName {
    int limit = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
