package com.acme.shop.orders;

import com.acme.shop.billing.api.Invoices;
import com.acme.shop.orders.api.OrderCancelled;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderStatus;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.NotFound;
import com.acme.shop.shared.ShopClock;

/** Takes an order back. It asks billing whether there is an invoice already, and so the two need each other. */
public final class OrderCancellation {

    private final OrderBook book;
    private final Payments payments;
    private final Invoices invoices;
    private final EventBus events;
    private final ShopClock clock;

    public OrderCancellation(OrderBook book, Payments payments, Invoices invoices, EventBus events, ShopClock clock) {
        this.book = book;
        this.payments = payments;
        this.invoices = invoices;
        this.events = events;
        this.clock = clock;
    }

    public boolean cancel(OrderId id) {
        Order order = book.find(id).orElseThrow(() -> new NotFound("order", id));
        if (!order.status().isOpen() || invoices.isInvoiced(id)) {
            return false;
        }
        order.became(OrderStatus.CANCELLED);
        payments.giveBack(order.payment());
        events.publish(new OrderCancelled(clock.now(), id));
        return true;
    }
}
