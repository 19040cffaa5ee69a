package com.acme.micronaut.a;

import jakarta.inject.Singleton;

@Singleton
public class Prices {

    public int of(String article) {
        return 1;
    }
}
