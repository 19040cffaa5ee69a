package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders in memory. */
public final class OrderBook {

    private final Map<OrderId, Order> byId = new LinkedHashMap<>();

    void enter(Order order) {
        byId.put(order.id(), order);
    }

    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Order> of(CustomerId customer) {
        return byId.values().stream()
                .filter(order -> order.customer().equals(customer))
                .toList();
    }

    public List<String> packingLines(OrderId id) {
        return find(id).stream()
                .flatMap(order -> order.lines().stream())
                .map(line -> line.quantity().count() + " x " + line.title())
                .toList();
    }

    public Money spentBy(CustomerId customer) {
        return of(customer).stream().map(Order::total).reduce(Money.ZERO, Money::plus);
    }
}
