package com.acme.orders;

import com.acme.billing.Invoice;

/** An order on paper, with its invoice on the back. */
public final class OrderPrinter {

    private final Orders orders;

    public OrderPrinter(Orders orders) {
        this.orders = orders;
    }

    public String print(String number) {
        return orders.find(number)
                .map(order -> "Order " + order.number() + "\f" + new Invoice(order).text())
                .orElse("no order " + number);
    }
}
