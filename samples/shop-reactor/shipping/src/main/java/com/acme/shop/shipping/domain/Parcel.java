package com.acme.shop.shipping.domain;

import com.acme.shop.orders.api.OrderId;

/** What the carrier gets. */
public record Parcel(OrderId order, int pieces, int grams) {

    private static final int HEAVY = 20_000;

    public Parcel {
        if (pieces <= 0) {
            throw new IllegalArgumentException("an empty parcel for " + order.value());
        }
    }

    public boolean isHeavy() {
        return grams > HEAVY;
    }
}
