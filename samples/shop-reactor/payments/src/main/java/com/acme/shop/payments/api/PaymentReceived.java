package com.acme.shop.payments.api;

import com.acme.shop.shared.DomainEvent;
import com.acme.shop.shared.Money;
import java.time.Instant;

/** Money has arrived. */
public record PaymentReceived(Instant at, PaymentId payment, Money amount) implements DomainEvent {}
