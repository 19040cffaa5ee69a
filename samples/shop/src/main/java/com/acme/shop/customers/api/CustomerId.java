package com.acme.shop.customers.api;

/** Names a customer. */
public record CustomerId(String value) {

    public CustomerId {
        if (!value.startsWith("C-")) {
            throw new IllegalArgumentException("a customer's number begins with C-, not `" + value + "`");
        }
    }
}
