package com.acme.orders.api;

/** Names an order. */
public record OrderNumber(String value) {}
