package shop.constructs;

import shop.orders.Order; // shop.orders.Order: source
import shop.orders.Order.Part; // shop.orders.Order: source

class ImportsOfTypeAndItsNestedType {
    Object same(Object any) {
        return (Part) any; // shop.orders.Order: source
    }
}
