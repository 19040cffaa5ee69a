package com.acme.billing;

import com.acme.orders.Order;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Writes the invoices of a day. */
public final class InvoiceRun {

    /** An invoice as it is printed. */
    public record Printed(Order order, int page) {}

    private static final Comparator<Order> DEAREST_FIRST = new Comparator<>() {
        @Override
        public int compare(Order left, Order right) {
            return right.total().compareTo(left.total());
        }
    };

    public List<String> over(List<Order> orders) {
        record Priced(Order order, BigDecimal amount) {}
        Function<Order, Priced> price = order -> new Priced(order, order.total());
        return orders.stream()
                .sorted(DEAREST_FIRST)
                .map(price)
                .map(priced -> priced.order().number() + ": " + priced.amount())
                .toList();
    }

    public BigDecimal largestLine(Printed printed) {
        return printed.order().lines().stream()
                .map(Order.Line::total)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
