package com.acme.shop.payments.api;

import com.acme.shop.shared.Money;

/** Money was taken, or promised. */
public record PaymentReceipt(PaymentId id, CustomerReference customer, Money amount, boolean promised) {}
