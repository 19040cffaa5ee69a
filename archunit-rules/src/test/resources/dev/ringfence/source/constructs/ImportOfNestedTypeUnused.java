package shop.constructs;

import shop.orders.Order.Part; // shop.orders.Order: source

class ImportOfNestedTypeUnused {}
