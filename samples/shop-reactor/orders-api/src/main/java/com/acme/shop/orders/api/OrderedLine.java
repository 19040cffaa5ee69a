package com.acme.shop.orders.api;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.Quantity;

/** So and so many of a product, at the price of that day. */
public record OrderedLine(ProductId product, Quantity quantity, Money total) {}
