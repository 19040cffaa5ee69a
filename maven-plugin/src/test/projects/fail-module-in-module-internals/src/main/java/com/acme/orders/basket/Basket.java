package com.acme.orders.basket;

import com.acme.catalog.Product;
import com.acme.orders.api.OrderId;
import java.util.List;

public record Basket(OrderId id, List<Product> products) {}
