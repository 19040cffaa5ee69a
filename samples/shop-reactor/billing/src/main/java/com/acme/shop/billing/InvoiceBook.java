package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The open invoices in memory. */
public final class InvoiceBook {

    private final Map<InvoiceId, Invoice> byId = new LinkedHashMap<>();

    void enter(Invoice invoice) {
        byId.put(invoice.id(), invoice);
    }

    void strike(Invoice invoice) {
        byId.remove(invoice.id());
    }

    InvoiceId nextId() {
        return new InvoiceId("I-" + (byId.size() + 1));
    }

    Stream<Invoice> open() {
        return byId.values().stream();
    }
}
