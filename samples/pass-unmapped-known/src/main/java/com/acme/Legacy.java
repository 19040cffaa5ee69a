package com.acme;

import com.acme.orders.OrderTable;
import com.acme.orders.api.OrderNumber;
import java.util.stream.Collectors;

/** The nightly export that nobody dares to touch. */
public final class Legacy {

    public String export(OrderTable orders) {
        return orders.open().stream().map(OrderNumber::value).collect(Collectors.joining(";"));
    }
}
