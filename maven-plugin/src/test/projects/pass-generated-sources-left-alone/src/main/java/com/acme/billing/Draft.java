package com.acme.billing;

/** What may become an invoice. */
public record Draft(String orderNumber) {}
