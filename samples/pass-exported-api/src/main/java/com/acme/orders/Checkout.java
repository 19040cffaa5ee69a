package com.acme.orders;

import com.acme.payments.api.Payments;
import java.math.BigDecimal;

/** Ends a purchase. */
public final class Checkout {

    private final Payments payments;

    public Checkout(Payments payments) {
        this.payments = payments;
    }

    public void pay(String orderNumber, BigDecimal total) {
        payments.take(orderNumber, total);
    }
}
