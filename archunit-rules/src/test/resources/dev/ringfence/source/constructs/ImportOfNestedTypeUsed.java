package shop.constructs;

import shop.orders.Order.Part; // shop.orders.Order: both

class ImportOfNestedTypeUsed {
    Part part; // shop.orders.Order: both
}
