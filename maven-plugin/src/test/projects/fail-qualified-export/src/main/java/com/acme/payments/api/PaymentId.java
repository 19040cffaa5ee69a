package com.acme.payments.api;

/** Names a payment. */
public record PaymentId(String value) {}
