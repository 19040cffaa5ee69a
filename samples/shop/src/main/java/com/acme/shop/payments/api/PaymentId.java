package com.acme.shop.payments.api;

/** Names a payment. */
public record PaymentId(String value) {}
