package com.acme.orders;

import java.math.BigDecimal;

/** What is taken off the price; not exported. */
public record Discount(BigDecimal share) {

    public BigDecimal off(BigDecimal amount) {
        return amount.subtract(amount.multiply(share));
    }
}
