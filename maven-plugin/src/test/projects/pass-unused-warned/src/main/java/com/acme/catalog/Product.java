package com.acme.catalog;

import java.math.BigDecimal;

/** Something to buy, and what is taken off for good customers. */
public record Product(String number, BigDecimal price, BigDecimal discount) {}
