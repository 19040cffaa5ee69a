package com.acme.billing;

import com.acme.orders.Order;

/** What a customer owes for an order. */
public record Invoice(Order order) {}
