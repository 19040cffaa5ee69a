package com.acme.shop.billing.api;

/** Names an invoice. */
public record InvoiceId(String value) {}
