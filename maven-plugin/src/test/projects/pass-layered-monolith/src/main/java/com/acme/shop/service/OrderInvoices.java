package com.acme.shop.service;

/** The invoice of an order; part of billing, whatever its name begins with. */
public final class OrderInvoices {

    private final OrderService orders;

    public OrderInvoices(OrderService orders) {
        this.orders = orders;
    }

    String textFor(String orderNumber) {
        return "Please pay " + orders.describe(orderNumber).orElse("nothing");
    }
}
