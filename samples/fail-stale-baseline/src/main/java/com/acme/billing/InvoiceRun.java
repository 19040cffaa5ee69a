package com.acme.billing;

import com.acme.orders.Order;
import java.util.List;

/** Writes the invoices of a day. */
public final class InvoiceRun {

    public List<Invoice> over(List<Order> orders) {
        return orders.stream()
                .map(order -> new Invoice(order.number(), order.total()))
                .toList();
    }
}
