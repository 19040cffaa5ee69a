package com.acme.shop.orders;

import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.ShopClock;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out order numbers: the year, then a number. */
public final class OrderNumbers {

    private final ShopClock clock;
    private final AtomicLong last = new AtomicLong();

    public OrderNumbers(ShopClock clock) {
        this.clock = clock;
    }

    OrderId next() {
        return new OrderId(clock.today().getYear() + "-" + last.incrementAndGet());
    }
}
