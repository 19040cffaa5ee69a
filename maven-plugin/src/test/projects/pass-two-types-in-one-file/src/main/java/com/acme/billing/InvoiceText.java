package com.acme.billing;

/** An invoice as it is printed. */
public record InvoiceText(String body) {

    public String page(int number) {
        return body + "\n" + number;
    }
}

/** What stands below the line. */
final class InvoiceFooter {

    private InvoiceFooter() {}

    static String of(com.acme.orders.Order order) {
        return order.size() + " articles";
    }
}
