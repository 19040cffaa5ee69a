package com.acme.billing;

/** Names an invoice; told to orders as a text. */
public record InvoiceId(String value) {}
