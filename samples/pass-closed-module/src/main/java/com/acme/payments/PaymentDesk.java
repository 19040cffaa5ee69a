package com.acme.payments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Takes money, and gives it back. */
public final class PaymentDesk {

    private final Map<String, BigDecimal> taken = new HashMap<>();

    public void take(String orderNumber, BigDecimal amount) {
        taken.merge(orderNumber, amount, BigDecimal::add);
    }

    BigDecimal giveBack(String orderNumber) {
        BigDecimal amount = taken.remove(orderNumber);
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
