package com.acme.billing.runs;

import com.acme.billing.Invoice;
import com.acme.orders.Order;
import java.util.List;

/** Writes the invoices of a day. */
public final class InvoiceRun {

    public List<Invoice> over(List<Order> orders) {
        return orders.stream().filter(order -> !order.isFree()).map(Invoice::of).toList();
    }
}
