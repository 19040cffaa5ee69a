package com.acme.shop.inventory.api;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;

/** Goods that were set aside for somebody. */
public record Reservation(long number, ProductId product, Quantity quantity) {}
