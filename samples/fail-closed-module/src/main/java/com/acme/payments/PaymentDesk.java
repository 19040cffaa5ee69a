package com.acme.payments;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Takes money. */
public final class PaymentDesk {

    private final Map<String, BigDecimal> taken = new HashMap<>();

    public void take(String orderNumber, BigDecimal amount) {
        taken.merge(orderNumber, amount, BigDecimal::add);
    }

    public BigDecimal taken(String orderNumber) {
        return taken.getOrDefault(orderNumber, BigDecimal.ZERO);
    }
}
