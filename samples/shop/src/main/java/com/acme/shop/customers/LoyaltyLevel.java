package com.acme.shop.customers;

import java.util.stream.Stream;

/** How good a customer is, by points. */
public enum LoyaltyLevel {
    NEW(0),
    SILVER(100),
    GOLD(500);

    private final int points;

    LoyaltyLevel(int points) {
        this.points = points;
    }

    static LoyaltyLevel of(int points) {
        return Stream.of(GOLD, SILVER)
                .filter(level -> points >= level.points)
                .findFirst()
                .orElse(NEW);
    }
}
