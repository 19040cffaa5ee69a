package com.acme.shop.orders.api;

import com.acme.shop.customers.api.CustomerId;
import java.util.List;
import java.util.Optional;

/** Finds orders. */
public interface OrderLookup {

    Optional<OrderSummary> find(OrderId id);

    List<OrderSummary> of(CustomerId customer);
}
