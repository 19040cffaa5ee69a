package shop.constructs;

import shop.orders.Order; // shop.orders.Order: source

class SingleImportHiddenByOwnNestedType {
    Order order = new Order();

    static class Order {}
}
