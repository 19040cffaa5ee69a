package com.acme.billing;

import com.acme.orders.Order;
import java.util.List;

/** Writes the invoices of a day. */
public final class InvoicePrintRun {

    public List<Invoice> over(List<Order> orders) {
        return orders.stream().filter(order -> !order.isFree()).map(Invoice::of).toList();
    }
}
