package com.acme.pricing;

/** Takes a fifth off. */
final class WinterDiscount implements Discount {

    @Override
    public long off(long cents) {
        return cents / 5;
    }
}
