package com.acme.shop.notifications;

import com.acme.shop.customers.api.CustomerId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Customers who want no mails but those that must be. */
public final class DoNotDisturb {

    private final Set<CustomerId> quiet = ConcurrentHashMap.newKeySet();

    public void silence(CustomerId customer) {
        quiet.add(customer);
    }

    boolean allows(CustomerId customer) {
        return !quiet.contains(customer);
    }
}
