package com.acme.shop.inventory;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;
import java.time.LocalDate;

/** Somebody has counted. */
public record StockCount(ProductId product, Quantity found, LocalDate day) {}
