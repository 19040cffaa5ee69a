package com.acme.shop.payments.spi;

import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.shared.Money;
import java.time.LocalDate;

/** Money that stands on our bank account. For billing alone. */
public record Settlement(PaymentId payment, Money amount, LocalDate day) {}
