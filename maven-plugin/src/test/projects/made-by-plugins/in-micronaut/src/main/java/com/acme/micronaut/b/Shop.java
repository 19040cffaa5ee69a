package com.acme.micronaut.b;

import com.acme.micronaut.a.Prices;
import jakarta.inject.Singleton;

@Singleton
public class Shop {

    private final Prices prices;

    public Shop(Prices prices) {
        this.prices = prices;
    }
}
