package com.acme.orders.events;

import com.acme.orders.domain.Order;

/** Somebody has bought something. */
public record OrderPlaced(Order order) {}
