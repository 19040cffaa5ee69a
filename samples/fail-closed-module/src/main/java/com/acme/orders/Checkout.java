package com.acme.orders;

import com.acme.payments.PaymentDesk;
import java.math.BigDecimal;

/** Ends a purchase. */
public final class Checkout {

    private final PaymentDesk desk;

    public Checkout(PaymentDesk desk) {
        this.desk = desk;
    }

    public void pay(String orderNumber, BigDecimal total) {
        desk.take(orderNumber, total);
    }
}
