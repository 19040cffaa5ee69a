package com.acme.shop.billing.api;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.DomainEvent;
import com.acme.shop.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** An invoice has been written. */
public record InvoiceIssued(Instant at, InvoiceId invoice, CustomerId customer, Money amount, LocalDate due)
        implements DomainEvent {}
