package com.acme.billing;

import com.acme.orders.Limits;

/** What a customer owes. */
public record Invoice(String orderNumber, int lines) {

    @SuppressWarnings(Limits.UNCHECKED)
    String size() {
        switch (lines) {
            case Limits.MOST_LINES:
                return "full";
            default:
                return "open";
        }
    }
}
