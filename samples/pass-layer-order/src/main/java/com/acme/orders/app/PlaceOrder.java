package com.acme.orders.app;

import com.acme.orders.domain.Order;
import com.acme.orders.events.OrderPlaced;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Somebody buys. */
public final class PlaceOrder {

    private final Consumer<OrderPlaced> listeners;

    public PlaceOrder(Consumer<OrderPlaced> listeners) {
        this.listeners = listeners;
    }

    public Order place(String number, BigDecimal total) {
        Order order = new Order(number, total);
        listeners.accept(new OrderPlaced(order));
        return order;
    }
}
