package com.acme.orders.pricing.api;

public record Price(int cents) {}
