package com.acme.orders.api;

import java.math.BigDecimal;

/** Somebody has bought something. */
public record OrderPlaced(String orderNumber, BigDecimal total) {}
