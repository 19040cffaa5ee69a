package shop.constructs;

import static shop.orders.Order.count; // shop.orders.Order: both

class StaticImportOfField {
    int next = count + 1; // shop.orders.Order: both
}
