package com.acme.orders;

import com.acme.catalog.Product;
import com.acme.shared.DomainEvent;
import com.acme.shared.Money;
import java.time.Instant;

/** Somebody has bought something. */
public record OrderPlaced(Instant at, Product product, int quantity) implements DomainEvent {

    public Money total() {
        return product.price().times(quantity);
    }
}
