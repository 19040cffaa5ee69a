package com.acme.billing;

import java.util.Optional;

/** Writes invoices. */
public final class Invoicing {

    private final OrderService orders;

    public Invoicing(OrderService orders) {
        this.orders = orders;
    }

    public Optional<Invoice> invoice(String orderNumber) {
        return orders.totalOf(orderNumber).map(total -> new Invoice(orderNumber, total));
    }
}
