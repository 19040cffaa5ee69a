package com.acme.orders;

import com.acme.catalog.Product;
import com.acme.customers.Customer;
import java.math.BigDecimal;
import java.util.List;

/** What a customer is about to buy. */
public record Basket(Customer customer, List<Product> products) {

    public BigDecimal total() {
        BigDecimal full = products.stream().map(Product::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        return full.subtract(full.multiply(customer.discount()));
    }
}
