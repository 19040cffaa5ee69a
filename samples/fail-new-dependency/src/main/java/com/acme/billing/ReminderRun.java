package com.acme.billing;

import com.acme.orders.Order;
import com.acme.orders.Orders;
import com.acme.payments.api.Payment;
import java.util.List;

/** Reminds of what was sent and is not paid. */
public final class ReminderRun {

    private final Orders orders;

    public ReminderRun(Orders orders) {
        this.orders = orders;
    }

    public List<Invoice> due(List<Invoice> open, List<Payment> payments) {
        return open.stream()
                .filter(invoice -> payments.stream().noneMatch(invoice::isPaidBy))
                .filter(invoice ->
                        orders.find(invoice.orderNumber()).filter(Order::sent).isPresent())
                .toList();
    }
}
