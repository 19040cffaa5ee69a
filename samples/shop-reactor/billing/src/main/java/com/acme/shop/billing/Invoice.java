package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** What a customer owes for an order. */
public record Invoice(
        InvoiceId id, OrderId order, CustomerId customer, List<InvoiceLine> lines, LocalDate due, boolean paid) {

    public Money amount() {
        return lines.stream().map(InvoiceLine::gross).reduce(Money.ZERO, Money::plus);
    }

    Invoice settled() {
        return new Invoice(id, order, customer, lines, due, true);
    }

    boolean isOverdue(LocalDate today) {
        return !paid && today.isAfter(due);
    }
}
