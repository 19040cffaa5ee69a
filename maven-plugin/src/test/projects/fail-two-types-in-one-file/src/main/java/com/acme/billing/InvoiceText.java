package com.acme.billing;

import com.acme.orders.Order;

/** An invoice as it is printed. */
public record InvoiceText(String body) {

    public static InvoiceText of(Order order) {
        return new InvoiceText("Order " + order.number() + "\n" + InvoiceFooter.of(order));
    }
}

/** What stands below the line. */
final class InvoiceFooter {

    private InvoiceFooter() {}

    static String of(Order order) {
        return order.articles() + " articles";
    }
}
