package com.acme.billing;

import com.acme.orders.Order;

/** What a customer owes. */
public record Invoice(String orderNumber, long cents) {}
