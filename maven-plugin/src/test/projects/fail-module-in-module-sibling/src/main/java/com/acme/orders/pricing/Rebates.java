package com.acme.orders.pricing;

import com.acme.orders.basket.Basket;

public final class Rebates {

    private Rebates() {}

    public static int of(Basket basket) {
        return basket.products().size() > 3 ? 5 : 0;
    }
}
