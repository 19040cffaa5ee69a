package shop.constructs;

import shop.orders.Order; // shop.orders.Order: source
import shop.orders.Order; // shop.orders.Order: source

class SingleImportTwice {}
