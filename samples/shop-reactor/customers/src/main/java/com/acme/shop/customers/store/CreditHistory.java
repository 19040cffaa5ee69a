package com.acme.shop.customers.store;

import com.acme.shop.customers.api.CustomerId;
import java.util.HashMap;
import java.util.Map;

/** What is known of a customer's habits of paying. Never meant for others. */
public final class CreditHistory {

    private static final int TOLERATED = 2;

    private final Map<String, Integer> reminders = new HashMap<>();

    public void reminded(CustomerId customer) {
        reminders.merge(customer.value(), 1, Integer::sum);
    }

    public void forgiven(CustomerId customer) {
        reminders.remove(customer.value());
    }

    public boolean isDoubtful(String customer) {
        return reminders.getOrDefault(customer, 0) > TOLERATED;
    }
}
