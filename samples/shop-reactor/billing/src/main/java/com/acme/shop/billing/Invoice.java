package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** What a customer owes for an order, with a line for each product. */
public record Invoice(
        InvoiceId id, OrderId order, CustomerId customer, List<String> lines, Money amount, LocalDate due) {

    boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }
}
