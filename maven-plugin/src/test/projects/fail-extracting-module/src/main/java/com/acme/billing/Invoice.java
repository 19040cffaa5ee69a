package com.acme.billing;

import com.acme.orders.api.OrderPlaced;
import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(String orderNumber, BigDecimal amount) {

    static Invoice of(OrderPlaced placed) {
        return new Invoice(placed.orderNumber(), placed.total());
    }
}
