package com.acme.orders;

import com.acme.payments.PaymentDesk;

/** Ends a purchase. */
public final class Checkout {

    private final PaymentDesk desk;

    public Checkout(PaymentDesk desk) {
        this.desk = desk;
    }

    public boolean pay(Order order) {
        return desk.take(order);
    }
}
