package com.acme.orders;

/** Names an order, inside this module and outside. */
public record OrderId(long value) {}
