package shop.constructs;

import shop.orders.Order; // shop.orders.Order: both, OtherTypeOfBoth -> shop.orders.Order: source

class BothTypesUseTheImport {
    Order order; // shop.orders.Order: both
}

class OtherTypeOfBoth {
    Object same(Object any) {
        return (Order) any; // OtherTypeOfBoth -> shop.orders.Order: source
    }
}
