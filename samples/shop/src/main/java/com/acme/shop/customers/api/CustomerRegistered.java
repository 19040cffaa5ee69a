package com.acme.shop.customers.api;

import com.acme.shop.shared.DomainEvent;
import java.time.Instant;

/** Somebody has become a customer. */
public record CustomerRegistered(Instant at, CustomerId customer) implements DomainEvent {}
