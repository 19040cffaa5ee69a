package com.acme.shop.orders.api;

public record OrderId(String value) {}
