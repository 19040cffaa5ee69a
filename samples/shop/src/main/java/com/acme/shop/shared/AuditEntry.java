package com.acme.shop.shared;

import com.acme.shop.customers.api.CustomerId;
import java.time.Instant;

/** Who did what. The customer came in with a support tool of long ago, and made the kernel depend on customers. */
public record AuditEntry(Instant at, CustomerId customer, String action) {

    public String line() {
        return at + " " + customer.value() + " " + action;
    }
}
