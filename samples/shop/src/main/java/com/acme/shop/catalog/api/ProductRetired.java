package com.acme.shop.catalog.api;

import com.acme.shop.shared.DomainEvent;
import java.time.Instant;

/** A product is not sold any more. */
public record ProductRetired(Instant at, ProductId product) implements DomainEvent {}
