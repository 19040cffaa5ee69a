package shop.constructs;

import shop.or­ders.Or­der; // shop.orders.Order: source
import shop.orders.Limits​; // shop.orders.Limits: source

class IgnorableCharacterInImport {
    Object order(Object any) {
        return (Order) any; // shop.orders.Order: source
    }

    int max() {
        return Lim﻿its.MAX; // shop.orders.Limits: source
    }
}
