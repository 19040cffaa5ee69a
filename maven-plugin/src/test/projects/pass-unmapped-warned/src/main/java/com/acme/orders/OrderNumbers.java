package com.acme.orders;

import com.acme.orders.api.OrderNumber;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out numbers. */
final class OrderNumbers {

    private final AtomicLong last = new AtomicLong();

    OrderNumber next() {
        return new OrderNumber("A-" + last.incrementAndGet());
    }
}
