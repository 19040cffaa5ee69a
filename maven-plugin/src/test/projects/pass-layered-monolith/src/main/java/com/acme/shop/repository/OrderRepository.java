package com.acme.shop.repository;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The orders in memory. */
public final class OrderRepository {

    private final Map<String, BigDecimal> totals;

    public OrderRepository(Map<String, BigDecimal> totals) {
        this.totals = Map.copyOf(totals);
    }

    public Optional<BigDecimal> totalOf(String number) {
        return Optional.ofNullable(totals.get(number));
    }
}
