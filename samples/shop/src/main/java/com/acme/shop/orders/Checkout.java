package com.acme.shop.orders;

import com.acme.shop.inventory.api.Reservation;
import com.acme.shop.inventory.api.StockLevels;
import com.acme.shop.orders.api.OrderPlaced;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.payments.api.CustomerReference;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.payments.api.PaymentReceipt;
import com.acme.shop.payments.api.PaymentRefused;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.ShopClock;
import java.util.List;

/** Ends a purchase: sets the goods aside, takes the money, enters the order. */
public final class Checkout {

    private final OrderPricing pricing;
    private final StockLevels stock;
    private final Payments payments;
    private final OrderBook book;
    private final OrderNumbers numbers;
    private final EventBus events;
    private final ShopClock clock;

    public Checkout(
            OrderPricing pricing,
            StockLevels stock,
            Payments payments,
            OrderBook book,
            OrderNumbers numbers,
            EventBus events,
            ShopClock clock) {
        this.pricing = pricing;
        this.stock = stock;
        this.payments = payments;
        this.book = book;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    public OrderSummary buy(Cart cart, DeliveryChoice delivery, PaymentMethod method) {
        if (cart.isEmpty()) {
            throw new IllegalStateException("there is nothing in the cart");
        }
        List<OrderLine> lines = pricing.lines(cart);
        List<Reservation> reserved = lines.stream()
                .map(line -> stock.reserve(line.product().id(), line.quantity()))
                .toList();
        PaymentReceipt receipt = pay(cart, lines, delivery, method, reserved);
        Order order = new Order(numbers.next(), cart.customer(), lines, delivery, receipt.id());
        book.enter(order);
        events.publish(new OrderPlaced(clock.now(), order.summary()));
        return order.summary();
    }

    private PaymentReceipt pay(
            Cart cart,
            List<OrderLine> lines,
            DeliveryChoice delivery,
            PaymentMethod method,
            List<Reservation> reserved) {
        Money total = lines.stream().map(OrderLine::total).reduce(delivery.price(), Money::plus);
        try {
            return payments.take(new CustomerReference(cart.customer().value()), total, method);
        } catch (PaymentRefused refused) {
            reserved.forEach(stock::release);
            throw refused;
        }
    }
}
