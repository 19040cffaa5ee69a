package com.acme.billing;

/** What a customer owes. */
public record Invoice(String orderNumber, int mostLines) {}
