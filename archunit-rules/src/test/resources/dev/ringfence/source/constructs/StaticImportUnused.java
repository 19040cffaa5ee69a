package shop.constructs;

import static shop.orders.Order.LIMIT; // shop.orders.Order: source

class StaticImportUnused {}
