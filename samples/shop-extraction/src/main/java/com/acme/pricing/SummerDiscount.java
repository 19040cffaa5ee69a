package com.acme.pricing;

/** Takes a tenth off. */
final class SummerDiscount implements Discount {

    @Override
    public long off(long cents) {
        return cents / 10;
    }
}
