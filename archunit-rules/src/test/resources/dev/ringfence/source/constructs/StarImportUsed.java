package shop.constructs;

import shop.orders.*;

class StarImportUsed {
    Order order; // shop.orders.Order: both
}
