package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import com.acme.shop.billing.api.InvoiceIssued;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderLine;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.Percentage;
import com.acme.shop.shared.ShopClock;
import java.time.LocalDate;
import java.util.List;

/** Writes invoices. The summary of an order has no titles of products, and so it reads the order itself. */
public final class InvoiceDrafts {

    private static final int DAYS_TO_PAY = 14;

    private final InvoiceBook book;
    private final VatRates rates;
    private final CustomerDirectory customers;
    private final EventBus events;
    private final ShopClock clock;

    public InvoiceDrafts(
            InvoiceBook book, VatRates rates, CustomerDirectory customers, EventBus events, ShopClock clock) {
        this.book = book;
        this.rates = rates;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    public InvoiceId issue(Order order) {
        Customer customer = customers.get(order.customer());
        Percentage rate = rates.rateFor(customer.address().country());
        List<InvoiceLine> lines =
                order.lines().stream().map(line -> line(line, rate)).toList();
        LocalDate due = clock.today().plusDays(DAYS_TO_PAY);
        Invoice invoice = new Invoice(book.nextId(), order.id(), customer.id(), lines, due, false);
        book.enter(invoice);
        events.publish(new InvoiceIssued(clock.now(), invoice.id(), customer.id(), invoice.amount(), due));
        return invoice.id();
    }

    private static InvoiceLine line(OrderLine line, Percentage rate) {
        return new InvoiceLine(line.title(), line.total(), rate.of(line.total()));
    }
}
