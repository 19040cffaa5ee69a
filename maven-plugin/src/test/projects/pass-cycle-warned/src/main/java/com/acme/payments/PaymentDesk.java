package com.acme.payments;

import com.acme.orders.Order;
import java.math.BigDecimal;

/** Takes money up to a limit. */
public record PaymentDesk(BigDecimal limit) {

    public boolean take(Order order) {
        return order.total().compareTo(limit) <= 0;
    }
}
