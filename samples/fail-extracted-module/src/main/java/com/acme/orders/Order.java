package com.acme.orders;

import java.math.BigDecimal;

/** What a customer has bought; forgotten here when orders moved out. */
public record Order(String number, BigDecimal total) {}
