package com.acme.customers;

/** Somebody who buys. */
public record Customer(String number, boolean good) {}
