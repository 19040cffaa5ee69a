package com.acme.catalog;

import com.acme.catalog.api.Catalog;
import com.acme.catalog.api.Product;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers products that were asked for. */
public final class ProductCache implements Catalog {

    private final Catalog slow;
    private final Map<String, Optional<Product>> known = new ConcurrentHashMap<>();

    public ProductCache(Catalog slow) {
        this.slow = slow;
    }

    @Override
    public Optional<Product> find(String number) {
        return known.computeIfAbsent(number, slow::find);
    }
}
