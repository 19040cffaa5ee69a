package com.acme.shop.payments.api;

/** Who pays, as the caller calls them. Payments does not know customers, and needs no more than this. */
public record CustomerReference(String value) {}
