package shop.constructs;

import static shop.orders.OrderService.ranks; // shop.orders.OrderService: both

class StaticImportOfInterfaceMethod {
    int ranks = ranks(); // shop.orders.OrderService: both
}
