package com.acme.shop.customers.api;

import com.acme.shop.shared.NotFound;
import java.util.Optional;

/** Finds customers. */
public interface CustomerDirectory {

    Optional<Customer> find(CustomerId id);

    default Customer get(CustomerId id) {
        return find(id).orElseThrow(() -> new NotFound("customer", id));
    }
}
