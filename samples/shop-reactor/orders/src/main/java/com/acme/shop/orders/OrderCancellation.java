package com.acme.shop.orders;

import com.acme.shop.orders.api.OrderCancelled;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderStatus;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.NotFound;
import com.acme.shop.shared.ShopClock;
import java.util.function.Predicate;

/** Takes an order back, unless it is invoiced; whoever wires it says how to find that out. */
public final class OrderCancellation {

    private final OrderBook book;
    private final Payments payments;
    private final Predicate<OrderId> invoiced;
    private final EventBus events;
    private final ShopClock clock;

    public OrderCancellation(
            OrderBook book, Payments payments, Predicate<OrderId> invoiced, EventBus events, ShopClock clock) {
        this.book = book;
        this.payments = payments;
        this.invoiced = invoiced;
        this.events = events;
        this.clock = clock;
    }

    public boolean cancel(OrderId id) {
        Order order = book.find(id).orElseThrow(() -> new NotFound("order", id));
        if (!order.status().isOpen() || invoiced.test(id)) {
            return false;
        }
        order.became(OrderStatus.CANCELLED);
        payments.giveBack(order.payment());
        events.publish(new OrderCancelled(clock.now(), id));
        return true;
    }
}
