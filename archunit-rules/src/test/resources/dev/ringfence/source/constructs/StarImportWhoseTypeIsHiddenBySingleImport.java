package shop.constructs;

import shop.orders.*; // shop.orders.*: source
import shop.quotes.Order;

class StarImportWhoseTypeIsHiddenBySingleImport {
    Order order;
}
