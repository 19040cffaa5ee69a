package com.acme.orders;

import com.acme.pricing.PriceList;

/** Is paid once. */
public final class Order {

    private final PriceList prices = new PriceList();

    public long total(long cents) {
        return prices.price(cents);
    }
}
