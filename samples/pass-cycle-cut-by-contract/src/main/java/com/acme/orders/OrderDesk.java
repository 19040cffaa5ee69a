package com.acme.orders;

import com.acme.orders.api.OrderPlaced;
import com.acme.payments.api.MoneyArrived;
import java.util.HashMap;
import java.util.Map;

/** Remembers which orders are paid. */
public final class OrderDesk {

    private final Map<String, OrderPlaced> open = new HashMap<>();

    public void placed(OrderPlaced order) {
        open.put(order.number(), order);
    }

    public void arrived(MoneyArrived money) {
        open.remove(money.orderNumber());
    }
}
