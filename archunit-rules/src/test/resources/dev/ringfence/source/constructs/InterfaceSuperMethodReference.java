package shop.constructs;

import shop.orders.OrderService; // shop.orders.OrderService: both

class InterfaceSuperMethodReference implements OrderService { // shop.orders.OrderService: both
    java.util.function.IntSupplier rank = OrderService.super::rank; // shop.orders.OrderService: both
}
