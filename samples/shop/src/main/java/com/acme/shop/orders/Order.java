package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderStatus;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.shared.Money;
import java.util.List;

/** What a customer has bought, with all that belongs to it. */
public final class Order {

    private final OrderId id;
    private final CustomerId customer;
    private final List<OrderLine> lines;
    private final DeliveryChoice delivery;
    private final PaymentId payment;
    private OrderStatus status = OrderStatus.PLACED;

    Order(OrderId id, CustomerId customer, List<OrderLine> lines, DeliveryChoice delivery, PaymentId payment) {
        this.id = id;
        this.customer = customer;
        this.lines = List.copyOf(lines);
        this.delivery = delivery;
        this.payment = payment;
    }

    public OrderId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public List<OrderLine> lines() {
        return lines;
    }

    public PaymentId payment() {
        return payment;
    }

    public OrderStatus status() {
        return status;
    }

    void became(OrderStatus next) {
        if (!status.isOpen()) {
            throw new IllegalStateException(id.value() + " is " + status + " and cannot become " + next);
        }
        status = next;
    }

    public Money total() {
        return lines.stream().map(OrderLine::total).reduce(delivery.price(), Money::plus);
    }

    OrderSummary summary() {
        return new OrderSummary(
                id, customer, lines.stream().map(OrderLine::summary).toList(), total(), status);
    }
}
