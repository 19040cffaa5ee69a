package com.acme.billing;

import com.acme.orders.Draft;

/** What a customer owes. */
@Draft
public record Invoice(String orderNumber, long cents) {}
