package com.acme.orders;

import com.acme.catalog.ProductCache;
import com.acme.catalog.api.Product;
import java.math.BigDecimal;
import java.util.List;

/** What a customer is about to buy. */
public record Basket(List<String> productNumbers) {

    public BigDecimal total(ProductCache products) {
        return productNumbers.stream()
                .flatMap(number -> products.find(number).stream())
                .map(Product::price)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
