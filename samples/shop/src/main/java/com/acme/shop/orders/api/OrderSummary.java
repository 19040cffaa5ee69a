package com.acme.shop.orders.api;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.Money;
import java.util.List;

/** What others may know of an order. It stays when orders has left. */
public record OrderSummary(OrderId id, CustomerId customer, List<OrderedLine> lines, Money total, OrderStatus status) {

    public int pieces() {
        return lines.stream().mapToInt(line -> line.quantity().count()).sum();
    }
}
