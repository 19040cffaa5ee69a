package com.acme.pricing;

/** Takes something off a price. */
interface Discount {

    long off(long cents);
}
