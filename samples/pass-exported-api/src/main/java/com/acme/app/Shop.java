package com.acme.app;

import com.acme.orders.Checkout;
import com.acme.payments.PaymentDesk;
import java.math.BigDecimal;

/** Puts the shop together. */
public final class Shop {

    private Shop() {}

    public static void main(String[] args) {
        PaymentDesk desk = new PaymentDesk();
        new Checkout(desk).pay("A-1", new BigDecimal("9.90"));
        System.out.println(desk.settled());
    }
}
