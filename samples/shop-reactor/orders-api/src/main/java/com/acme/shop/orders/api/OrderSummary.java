package com.acme.shop.orders.api;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.Money;

/** What others may know of an order. It stays when orders has left. */
public record OrderSummary(OrderId id, CustomerId customer, Money total) {}
