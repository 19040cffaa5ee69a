package com.acme.shop.orders.api;

/** Names an order. */
public record OrderId(String value) {}
