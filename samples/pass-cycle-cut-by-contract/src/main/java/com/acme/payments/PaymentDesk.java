package com.acme.payments;

import com.acme.orders.api.OrderPlaced;
import com.acme.payments.api.MoneyArrived;
import java.util.function.Consumer;

/** Takes money, and tells who wants to know. */
public final class PaymentDesk {

    private final Consumer<MoneyArrived> listeners;

    public PaymentDesk(Consumer<MoneyArrived> listeners) {
        this.listeners = listeners;
    }

    public void take(OrderPlaced order) {
        if (order.total().signum() > 0) {
            listeners.accept(new MoneyArrived(order.number()));
        }
    }
}
