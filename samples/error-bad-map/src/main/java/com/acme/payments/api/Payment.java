package com.acme.payments.api;

import java.math.BigDecimal;

/** Money that has arrived. */
public record Payment(String orderNumber, BigDecimal amount) {}
