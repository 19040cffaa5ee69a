package com.acme.orders;

import com.acme.catalog.Product;

/** So and so many of a product. */
public record OrderLine(Product product, int quantity) {}
