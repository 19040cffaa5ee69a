package com.acme.orders.api;

public record OrderId(String id) {}
