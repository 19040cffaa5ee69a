package com.acme.orders;

import com.acme.orders.old.OldOrders;

/** Answers what customers ask of their orders. */
public final class OrderDesk {

    private final OldOrders orders = new OldOrders();

    public String paid(int number) {
        return orders.find(number).paid() ? "paid" : "open";
    }
}
