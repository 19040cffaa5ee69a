package com.acme.shop.inventory.api;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;

/** What is in the warehouse, and may be set aside. */
public interface StockLevels {

    Quantity available(ProductId product);

    Reservation reserve(ProductId product, Quantity quantity);

    void release(Reservation reservation);
}
