package com.acme.shop.payments.api;

/** The money does not come. */
public final class PaymentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaymentRefused(String reason) {
        super("payment refused: " + reason);
    }
}
