package com.acme.billing;

import java.math.BigDecimal;

/** What a customer owes. It no longer knows how an order looks. */
public record Invoice(String orderNumber, BigDecimal amount) {

    public Invoice reducedBy(BigDecimal discount) {
        return new Invoice(orderNumber, amount.subtract(discount));
    }
}
