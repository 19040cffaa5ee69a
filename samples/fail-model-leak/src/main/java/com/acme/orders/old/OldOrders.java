package com.acme.orders.old;

import com.acme.legacy.OrderFile;
import com.acme.legacy.OrderRecord;
import com.acme.orders.Order;

/** Turns orders of the old system into orders of today, and hands the old ones out as well. */
public final class OldOrders {

    private final OrderFile file = new OrderFile();

    public Order find(int number) {
        OrderRecord record = raw(number);
        return new Order(Integer.parseInt(record.number), record.status.equals("P"));
    }

    public OrderRecord raw(int number) {
        return file.read(String.valueOf(number));
    }
}
