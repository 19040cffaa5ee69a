package com.acme.shop.catalog.api;

/** Names a product. */
public record ProductId(String value) {

    public ProductId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a product has a number");
        }
    }
}
