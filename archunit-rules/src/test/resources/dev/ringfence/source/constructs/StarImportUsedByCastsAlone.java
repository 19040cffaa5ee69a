package shop.constructs;

import shop.orders.*;

class StarImportUsedByCastsAlone {
    Object same(Object any) {
        return (Order) any; // shop.orders.Order: source
    }
}
