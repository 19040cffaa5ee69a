package shop.constructs;

import static shop.orders.Order.Part; // shop.orders.Order: both

class StaticImportOfNestedType {
    Part part; // shop.orders.Order: both
}
