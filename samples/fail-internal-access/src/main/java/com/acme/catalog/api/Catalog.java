package com.acme.catalog.api;

import java.util.Optional;

/** What there is to buy. */
public interface Catalog {

    Optional<Product> find(String number);
}
