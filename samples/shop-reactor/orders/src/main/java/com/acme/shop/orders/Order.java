package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.shared.Money;
import java.util.List;

/** What a customer has bought, with all that belongs to it. */
public record Order(OrderId id, CustomerId customer, List<OrderLine> lines, PaymentId payment) {

    public Order {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(OrderLine::total).reduce(Money.ZERO, Money::plus);
    }

    OrderSummary summary() {
        return new OrderSummary(id, customer, total());
    }
}
