package com.acme.billing;

import com.acme.orders.Order;
import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(String orderNumber, BigDecimal amount) {

    public static Invoice of(Order order) {
        return new Invoice(order.number(), order.total());
    }
}
