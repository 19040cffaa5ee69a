package com.acme.payments;

/** Money that has arrived. */
public record Payment(String orderNumber, long cents) {}
