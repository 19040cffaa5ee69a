package com.acme.shop.billing;

import com.acme.shop.shared.Money;

/** A line of an invoice, tax included. */
public record InvoiceLine(String text, Money net, Money tax) {

    public Money gross() {
        return net.plus(tax);
    }
}
