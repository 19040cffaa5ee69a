package com.acme.shop.shared;

import java.time.Instant;

/** Who did what. The kernel does not know customers, and so it keeps what they are called. */
public record AuditEntry(Instant at, String customer, String action) {

    public String line() {
        return at + " " + customer + " " + action;
    }
}
