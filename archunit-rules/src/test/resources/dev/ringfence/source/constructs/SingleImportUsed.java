package shop.constructs;

import shop.orders.Order; // shop.orders.Order: both

class SingleImportUsed {
    Order order; // shop.orders.Order: both
}
