package com.acme.orders;

import java.util.concurrent.atomic.AtomicLong;

/** Hands out order numbers; nobody asks any more. */
public final class OrderNumbers {

    private final AtomicLong last = new AtomicLong(100_000);

    public String next() {
        return "A-" + last.incrementAndGet();
    }
}
