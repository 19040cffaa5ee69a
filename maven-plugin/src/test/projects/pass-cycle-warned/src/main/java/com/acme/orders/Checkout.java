package com.acme.orders;

import com.acme.payments.PaymentDesk;

/** Ends a purchase. */
public record Checkout(PaymentDesk desk) {

    public boolean pay(Order order) {
        return desk.take(order);
    }
}
