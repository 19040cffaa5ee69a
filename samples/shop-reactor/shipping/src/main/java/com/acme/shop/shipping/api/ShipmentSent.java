package com.acme.shop.shipping.api;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.DomainEvent;
import java.time.Instant;

/** A parcel has left. */
public record ShipmentSent(Instant at, ShipmentId shipment, CustomerId customer, String carrier)
        implements DomainEvent {}
