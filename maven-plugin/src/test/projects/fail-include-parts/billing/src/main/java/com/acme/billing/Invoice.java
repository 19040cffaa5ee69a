package com.acme.billing;

import com.acme.orders.Order;

public final class Invoice {

    private final Order order;

    public Invoice(Order order) {
        this.order = order;
    }

    public String text() {
        return "1 x " + order.product();
    }
}
