package com.acme.billing;

import com.acme.orders.Order;

public final class Invoice {
    private final Order order = new Order();

    public Order order() {
        return order;
    }
}
