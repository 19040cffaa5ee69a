package com.acme.shop.orders;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a customer is about to buy. */
public final class Cart {

    private final CustomerId customer;
    private final Map<ProductId, Quantity> wanted = new LinkedHashMap<>();

    public Cart(CustomerId customer) {
        this.customer = customer;
    }

    public Cart put(ProductId product, Quantity quantity) {
        wanted.merge(product, quantity, Quantity::plus);
        return this;
    }

    public Cart remove(ProductId product) {
        wanted.remove(product);
        return this;
    }

    CustomerId customer() {
        return customer;
    }

    Map<ProductId, Quantity> wanted() {
        return Map.copyOf(wanted);
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }
}
