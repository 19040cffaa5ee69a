package com.acme.shop.customers.api;

/** Names a customer wherever one is meant. */
public record CustomerId(long value) {}
