package com.acme.billing;

import com.acme.orders.Order;
import java.math.BigDecimal;

/** An invoice shows the total of its order. */
final class InvoiceCheck {

    private InvoiceCheck() {}

    public static void main(String[] args) {
        Order order = new Order("A-1", new BigDecimal("9.90"));
        Invoice invoice = new Invoice(order.number(), order.total());
        if (!invoice.amount().equals(order.total())) {
            throw new AssertionError(invoice);
        }
    }
}
