package com.acme.orders;

import java.util.Map;
import java.util.Optional;

/** The orders by number. */
public final class Orders {

    private final Map<String, Order> byNumber;

    public Orders(Map<String, Order> byNumber) {
        this.byNumber = Map.copyOf(byNumber);
    }

    public Optional<Order> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}
