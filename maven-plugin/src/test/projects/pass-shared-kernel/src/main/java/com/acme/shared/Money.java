package com.acme.shared;

import java.math.BigDecimal;

/** An amount in euro. */
public record Money(BigDecimal amount) {

    public Money {
        amount = RoundingRule.CENTS.round(amount);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }
}
