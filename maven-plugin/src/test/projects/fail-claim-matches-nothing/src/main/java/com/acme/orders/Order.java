package com.acme.orders;

import java.math.BigDecimal;

/** What a customer has bought. */
public record Order(String number, BigDecimal total) {}
