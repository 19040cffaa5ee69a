package shop.constructs;

import shop.orders.Order; // shop.orders.Order: both

class NestedTypeThroughImportOfTheOuter {
    Order.Part.Screw screw; // shop.orders.Order: both
}
