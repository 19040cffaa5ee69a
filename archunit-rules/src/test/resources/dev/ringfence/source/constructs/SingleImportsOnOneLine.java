package shop.constructs;

import shop.orders.Order; import shop.orders.Limits; // shop.orders.Order: source, shop.orders.Limits: source

class SingleImportsOnOneLine {}
