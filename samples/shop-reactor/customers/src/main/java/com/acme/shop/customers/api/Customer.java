package com.acme.shop.customers.api;

/** Somebody who buys. */
public record Customer(CustomerId id, String name) {}
