package com.acme.shop.catalog.api;

import com.acme.shop.shared.Money;

/** Something to buy. */
public record Product(ProductId id, String title, CategoryName category, Money listPrice, int grams) {

    public Product costing(Money newPrice) {
        return new Product(id, title, category, newPrice, grams);
    }
}
