package shop.constructs;

import shop.orders.Order; // shop.orders.Order: source

class SingleImportUsedOnlyAsCast {
    Object same(Object any) {
        return (Order) any; // shop.orders.Order: source
    }
}
