package com.acme.shop.payments.api;

/** How a customer pays. */
public sealed interface PaymentMethod {

    /** By a card that we hold a token of. */
    record Card(String token) implements PaymentMethod {}

    /** Later, against an invoice. */
    record OnInvoice(int days) implements PaymentMethod {}
}
