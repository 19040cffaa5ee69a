package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderLookup;
import com.acme.shop.orders.api.OrderSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders in memory; others are shown summaries. */
public final class OrderBook implements OrderLookup {

    private final Map<OrderId, Order> byId = new LinkedHashMap<>();

    public void enter(Order order) {
        byId.put(order.id(), order);
    }

    @Override
    public Optional<OrderSummary> find(OrderId id) {
        return Optional.ofNullable(byId.get(id)).map(Order::summary);
    }

    @Override
    public List<OrderSummary> of(CustomerId customer) {
        return byId.values().stream()
                .filter(order -> order.customer().equals(customer))
                .map(Order::summary)
                .toList();
    }
}
