package com.acme.shop.orders.api;

import com.acme.shop.shared.DomainEvent;
import java.time.Instant;

/** Somebody has bought something. */
public record OrderPlaced(Instant at, OrderSummary order) implements DomainEvent {}
