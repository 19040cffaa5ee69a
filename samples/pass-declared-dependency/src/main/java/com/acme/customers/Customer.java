package com.acme.customers;

import java.math.BigDecimal;

/** Somebody who buys, and the discount that was agreed. */
public record Customer(String number, BigDecimal discount) {}
