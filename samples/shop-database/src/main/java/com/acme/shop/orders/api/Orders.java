package com.acme.shop.orders.api;

import java.time.LocalDate;
import java.util.Optional;

/** Answers what other modules may know of orders. */
public interface Orders {

    Optional<LocalDate> placedOn(long order);
}
