package com.acme.shop.customers.api;

import java.util.Optional;

/** Finds customers. */
public interface CustomerDirectory {

    Optional<Customer> find(CustomerId id);
}
