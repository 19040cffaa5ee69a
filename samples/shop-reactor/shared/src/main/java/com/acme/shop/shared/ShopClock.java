package com.acme.shop.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What time it is in the shop; tests set it. */
public interface ShopClock {

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    static ShopClock system() {
        return Instant::now;
    }

    static ShopClock at(Instant moment) {
        return () -> moment;
    }
}
