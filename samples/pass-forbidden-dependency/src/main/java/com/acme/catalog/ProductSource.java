package com.acme.catalog;

import java.util.Optional;

/** Where products come from; the catalog does not care. */
public interface ProductSource {

    Optional<Product> find(String number);
}
