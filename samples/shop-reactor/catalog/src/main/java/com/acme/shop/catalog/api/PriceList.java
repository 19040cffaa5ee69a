package com.acme.shop.catalog.api;

import com.acme.shop.shared.Money;

/** What a product costs today. */
public interface PriceList {

    Money priceOf(ProductId product);
}
