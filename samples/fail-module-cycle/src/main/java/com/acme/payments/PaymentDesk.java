package com.acme.payments;

import com.acme.orders.Order;
import java.math.BigDecimal;

/** Takes money. */
public final class PaymentDesk {

    private static final BigDecimal LIMIT = new BigDecimal("5000");

    public boolean take(Order order) {
        return order.total().compareTo(LIMIT) <= 0;
    }
}
