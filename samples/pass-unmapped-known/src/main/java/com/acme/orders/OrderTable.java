package com.acme.orders;

import com.acme.orders.api.OrderNumber;
import java.util.List;

/** The orders of the old database. */
public final class OrderTable {

    public List<OrderNumber> open() {
        return List.of(new OrderNumber("A-1"));
    }
}
