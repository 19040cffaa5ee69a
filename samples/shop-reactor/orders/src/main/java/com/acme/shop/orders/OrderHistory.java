package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderLookup;
import com.acme.shop.orders.api.OrderSummary;
import java.util.List;
import java.util.Optional;

/** Looks orders up for others, as summaries. */
public final class OrderHistory implements OrderLookup {

    private final OrderBook book;

    public OrderHistory(OrderBook book) {
        this.book = book;
    }

    @Override
    public Optional<OrderSummary> find(OrderId id) {
        return book.find(id).map(Order::summary);
    }

    @Override
    public List<OrderSummary> of(CustomerId customer) {
        return book.of(customer).stream().map(Order::summary).toList();
    }
}
