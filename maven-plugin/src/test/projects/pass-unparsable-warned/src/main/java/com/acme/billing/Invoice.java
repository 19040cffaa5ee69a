package com.acme.billing;

import com.acme.orders.Limits;

/** What a customer owes. */
public record Invoice(String orderNumber, int lines) {

    /** How many lines are open, of which some are sealed. */
    int open(int sealed) {
        int non = Math.min(lines, Limits.MOST_LINES);
        return non-sealed;
    }
}

/** What a line of it says: with two types in a source, no import says for certain whose edge it is. */
record InvoiceLine(String text) {}
