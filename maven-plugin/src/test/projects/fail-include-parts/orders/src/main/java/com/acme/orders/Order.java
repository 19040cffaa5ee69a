package com.acme.orders;

import com.acme.catalog.api.Product;

public record Order(Product product) {}
