package com.acme.shop.customers;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.OrderBook;

/** Counts a point for each euro. It reads the order book, since there was no event to listen to when it was written. */
public final class LoyaltyPoints {

    private final OrderBook orders;

    public LoyaltyPoints(OrderBook orders) {
        this.orders = orders;
    }

    public int of(CustomerId customer) {
        return orders.spentBy(customer).amount().intValue();
    }

    public LoyaltyLevel levelOf(CustomerId customer) {
        return LoyaltyLevel.of(of(customer));
    }
}
