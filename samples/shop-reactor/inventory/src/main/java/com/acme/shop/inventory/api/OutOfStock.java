package com.acme.shop.inventory.api;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;

/** There is not enough of a product. */
public final class OutOfStock extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutOfStock(ProductId product, Quantity wanted, Quantity available) {
        super(product.value() + ": " + wanted.count() + " wanted, " + available.count() + " there");
    }
}
