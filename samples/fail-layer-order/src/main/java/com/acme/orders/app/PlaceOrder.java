package com.acme.orders.app;

import com.acme.orders.domain.Order;
import java.math.BigDecimal;

/** Somebody buys. */
public final class PlaceOrder {

    public Order place(String number, BigDecimal total) {
        return new Order(number, total);
    }
}
