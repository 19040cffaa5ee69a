package shop.constructs;

import shop.orders.*;

class StarImportThatTheSecondTypeUses {}

class SecondTypeWithStarImport {
    Object same(Object any) {
        return (Order) any; // SecondTypeWithStarImport -> shop.orders.Order: source
    }
}
