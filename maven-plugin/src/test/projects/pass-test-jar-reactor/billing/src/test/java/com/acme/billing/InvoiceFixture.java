package com.acme.billing;

import com.acme.orders.OrderFixture;

/** Invoices for tests. */
public final class InvoiceFixture {

    private InvoiceFixture() {}

    public static Invoice over(String amount) {
        return Invoice.of(OrderFixture.costing(amount));
    }
}
