package com.acme.payments;

import java.math.BigDecimal;

/** Money that goes back to the customer. */
public record Refund(String orderNumber, BigDecimal amount) {

    static Refund from(PaymentDesk desk, String orderNumber) {
        return new Refund(orderNumber, desk.giveBack(orderNumber));
    }
}
