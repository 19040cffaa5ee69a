package com.acme.orders.web;

import com.acme.orders.domain.Order;

/** An order as the browser shows it. */
public record OrderView(String title, String price) {

    public static OrderView of(Order order) {
        return new OrderView("Order " + order.number(), order.total().toPlainString() + " EUR");
    }
}
