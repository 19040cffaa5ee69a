package com.acme.payments.spi;

import com.acme.payments.api.PaymentId;
import java.time.LocalDate;

/** A payment that has reached our bank account. */
public record Settlement(PaymentId payment, LocalDate day) {}
