package com.acme.payments.spi;

import java.time.LocalDate;

/** Money that has reached our bank account. */
public record Settlement(String orderNumber, LocalDate day) {}
