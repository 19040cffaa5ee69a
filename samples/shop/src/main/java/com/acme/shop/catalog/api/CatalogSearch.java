package com.acme.shop.catalog.api;

import com.acme.shop.shared.NotFound;
import com.acme.shop.shared.Page;
import java.util.Optional;

/** Finds products. */
public interface CatalogSearch {

    Optional<Product> find(ProductId id);

    Page<Product> in(CategoryName category, int page);

    default Product get(ProductId id) {
        return find(id).orElseThrow(() -> new NotFound("product", id));
    }
}
