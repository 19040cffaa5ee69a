package shop.constructs;

import shop.orders.Calculation; // shop.orders.Calculation: source

class CastAlone {
    Object same(Object any) {
        return (Calculation) any; // shop.orders.Calculation: source
    }
}
