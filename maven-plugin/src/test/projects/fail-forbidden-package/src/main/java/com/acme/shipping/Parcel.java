package com.acme.shipping;

import com.acme.orders.OrderId;

/** What the carrier gets. */
public record Parcel(OrderId order, int grams) {}
