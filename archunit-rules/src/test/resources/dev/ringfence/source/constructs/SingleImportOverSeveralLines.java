package shop.constructs;

import shop // shop.orders.Order: source
        .orders
        .Order;

class SingleImportOverSeveralLines {}
