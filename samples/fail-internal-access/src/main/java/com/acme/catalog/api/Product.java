package com.acme.catalog.api;

import java.math.BigDecimal;

/** Something to buy. */
public record Product(String number, BigDecimal price) {}
