package com.acme.shop.orders.api;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    SENT,
    CANCELLED;

    public boolean isOpen() {
        return this == PLACED;
    }
}
