package com.acme.shop.web;

import com.acme.shop.orders.OrderBook;

/** Shows an order to whoever bought it. */
public final class OrderPage {

    private final OrderBook orders;

    public OrderPage(OrderBook orders) {
        this.orders = orders;
    }

    public String show(long order) {
        return orders.order(order).lines().size() + " lines, placed on " + orders.order(order).placed();
    }
}
