package com.acme.shop.catalog.pricing;

import com.acme.shop.catalog.api.PriceList;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.catalog.shelf.ProductShelf;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.NotFound;

/** The price list of what is on the shelf. */
public final class ShelfPrices implements PriceList {

    private final ProductShelf shelf;
    private final Promotions promotions;

    public ShelfPrices(ProductShelf shelf, Promotions promotions) {
        this.shelf = shelf;
        this.promotions = promotions;
    }

    @Override
    public Money priceOf(ProductId id) {
        return shelf.find(id).map(promotions::priceOf).orElseThrow(() -> new NotFound("product", id));
    }
}
