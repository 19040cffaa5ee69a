package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import com.acme.shop.billing.api.Invoices;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The invoices in memory. */
public final class InvoiceBook implements Invoices {

    private final Map<InvoiceId, Invoice> byId = new LinkedHashMap<>();

    void enter(Invoice invoice) {
        byId.put(invoice.id(), invoice);
    }

    InvoiceId nextId() {
        return new InvoiceId("I-" + (byId.size() + 1));
    }

    Stream<Invoice> open() {
        return byId.values().stream().filter(invoice -> !invoice.paid());
    }

    public long openCount() {
        return open().count();
    }

    @Override
    public boolean isInvoiced(OrderId order) {
        return byId.values().stream().map(Invoice::order).anyMatch(order::equals);
    }

    @Override
    public Money open(CustomerId customer) {
        return open().filter(invoice -> invoice.customer().equals(customer))
                .map(Invoice::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
