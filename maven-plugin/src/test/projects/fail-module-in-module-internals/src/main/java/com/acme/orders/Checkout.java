package com.acme.orders;

import com.acme.orders.basket.Basket;
import com.acme.orders.pricing.Rebates;

public final class Checkout {

    public int rebate(Basket basket) {
        return Rebates.of(basket);
    }
}
