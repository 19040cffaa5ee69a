package shop.constructs;

import shop.orders.*;
import shop.orders.Order; // shop.orders.Order: both

class StarImportBesideSingleImport {
    Order order; // shop.orders.Order: both
}
