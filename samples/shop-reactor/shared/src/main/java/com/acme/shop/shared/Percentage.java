package com.acme.shop.shared;

import java.math.BigDecimal;

/** A share of something, between 0 and 100. */
public record Percentage(int value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("not a percentage: " + value);
        }
    }

    public Money of(Money whole) {
        return new Money(whole.amount().multiply(BigDecimal.valueOf(value)).divide(HUNDRED));
    }

    public Money off(Money whole) {
        return whole.minus(of(whole));
    }
}
