package com.acme.shop.notifications;

import com.acme.shop.billing.api.InvoiceIssued;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import java.util.Map;

/** Sends invoices. These go to everybody. */
public final class InvoiceMails {

    private static final MailTemplate INVOICE =
            new MailTemplate("Your invoice {number}", "Dear {name}, please pay {amount} until {due}.");

    private final CustomerDirectory customers;
    private final Outbox outbox;

    public InvoiceMails(CustomerDirectory customers, Outbox outbox) {
        this.customers = customers;
        this.outbox = outbox;
    }

    void issued(InvoiceIssued event) {
        Customer customer = customers.get(event.customer());
        outbox.put(INVOICE.fill(
                customer.email(),
                Map.of(
                        "number", event.invoice().value(),
                        "name", customer.name(),
                        "amount", event.amount().toString(),
                        "due", event.due().toString())));
    }
}
