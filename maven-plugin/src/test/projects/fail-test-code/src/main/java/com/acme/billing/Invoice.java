package com.acme.billing;

import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(String orderNumber, BigDecimal amount) {}
