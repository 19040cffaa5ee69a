package com.acme.web;

import com.acme.orders.Order;
import com.acme.pricing.PriceList;

/** Shows what a thing costs before it is ordered. */
public final class Basket {

    public String shown(long cents) {
        return new PriceList().price(cents) + " instead of " + cents;
    }

    public Order order() {
        return new Order();
    }
}
