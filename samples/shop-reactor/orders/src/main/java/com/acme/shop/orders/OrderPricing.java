package com.acme.shop.orders;

import com.acme.shop.catalog.api.CatalogSearch;
import com.acme.shop.catalog.api.PriceList;
import java.util.Comparator;
import java.util.List;

/** Turns what is wanted into lines with today's prices. */
public final class OrderPricing {

    private final CatalogSearch catalog;
    private final PriceList prices;

    public OrderPricing(CatalogSearch catalog, PriceList prices) {
        this.catalog = catalog;
        this.prices = prices;
    }

    List<OrderLine> lines(Cart cart) {
        return cart.wanted().entrySet().stream()
                .map(entry ->
                        new OrderLine(catalog.get(entry.getKey()), entry.getValue(), prices.priceOf(entry.getKey())))
                .sorted(Comparator.comparing(line -> line.product().title()))
                .toList();
    }
}
