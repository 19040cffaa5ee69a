package com.acme.shop.customers;

/** Somebody who buys. */
public record Customer(long id, String email) {}
