package com.acme.billing;

import com.acme.orders.Discount;
import com.acme.orders.api.Order;
import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(Order order, Discount discount) {

    public BigDecimal amount() {
        return discount.off(order.total());
    }
}
