package com.acme.catalog;

import java.math.BigDecimal;

/** Something to buy. */
public record Product(String number, BigDecimal price) {}
