package com.acme.billing;

import com.acme.orders.OrderId;
import java.util.List;

/** Whom to remind. */
public record Dunning(List<Invoice> open) {

    public List<OrderId> orders() {
        return open.stream().map(Invoice::order).toList();
    }
}
