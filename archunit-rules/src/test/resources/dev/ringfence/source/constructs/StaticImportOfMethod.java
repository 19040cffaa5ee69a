package shop.constructs;

import static shop.orders.Order.next; // shop.orders.Order: both

class StaticImportOfMethod {
    Object order = next(); // shop.orders.Order: both
}
