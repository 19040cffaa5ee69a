package com.acme.orders.old;

import com.acme.legacy.OrderFile;
import com.acme.legacy.OrderRecord;
import com.acme.orders.Order;

/** Turns orders of the old system into orders of today. */
public final class OldOrders {

    private final OrderFile file = new OrderFile();

    public Order find(int number) {
        return translated(file.read(String.valueOf(number)));
    }

    private static Order translated(OrderRecord record) {
        return new Order(Integer.parseInt(record.number), record.status.equals("P"));
    }
}
