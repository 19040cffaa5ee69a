package com.acme.shop.catalog.shelf;

import com.acme.shop.catalog.api.Product;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.catalog.api.ProductRetired;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.ShopClock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The products in memory. */
public final class ProductShelf {

    private final Map<ProductId, Product> byId = new LinkedHashMap<>();
    private final EventBus events;
    private final ShopClock clock;

    public ProductShelf(EventBus events, ShopClock clock) {
        this.events = events;
        this.clock = clock;
    }

    public void put(Product product) {
        byId.put(product.id(), product);
    }

    public void retire(ProductId id) {
        if (byId.remove(id) != null) {
            events.publish(new ProductRetired(clock.now(), id));
        }
    }

    public Optional<Product> find(ProductId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Stream<Product> all() {
        return byId.values().stream();
    }
}
