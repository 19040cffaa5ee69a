package com.acme.billing;

import com.acme.orders.api.OrderId;
import com.acme.orders.basket.Basket;

public record Invoice(OrderId order, int products) {

    public static Invoice of(Basket basket) {
        return new Invoice(basket.id(), basket.products().size());
    }
}
