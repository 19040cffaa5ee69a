package com.acme.orders;

/** Names an order. */
public record OrderId(String value) {}
