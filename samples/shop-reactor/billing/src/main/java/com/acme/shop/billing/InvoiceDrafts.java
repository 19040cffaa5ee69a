package com.acme.shop.billing;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderLine;
import com.acme.shop.shared.ShopClock;
import java.time.LocalDate;
import java.util.List;

/** Writes invoices. The summary of an order has no titles of products, and so it reads the order itself. */
public final class InvoiceDrafts {

    private static final int DAYS_TO_PAY = 14;

    private final InvoiceBook book;
    private final CustomerDirectory customers;
    private final ShopClock clock;

    public InvoiceDrafts(InvoiceBook book, CustomerDirectory customers, ShopClock clock) {
        this.book = book;
        this.customers = customers;
        this.clock = clock;
    }

    public Invoice issue(Order order) {
        Customer customer = customers.find(order.customer()).orElseThrow();
        List<String> lines = order.lines().stream().map(OrderLine::title).toList();
        LocalDate due = clock.today().plusDays(DAYS_TO_PAY);
        Invoice invoice = new Invoice(book.nextId(), order.id(), customer.id(), lines, order.total(), due);
        book.enter(invoice);
        return invoice;
    }
}
