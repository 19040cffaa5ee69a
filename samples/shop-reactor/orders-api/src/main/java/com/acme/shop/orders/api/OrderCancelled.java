package com.acme.shop.orders.api;

import com.acme.shop.shared.DomainEvent;
import java.time.Instant;

/** An order will not be sent. */
public record OrderCancelled(Instant at, OrderId order) implements DomainEvent {}
