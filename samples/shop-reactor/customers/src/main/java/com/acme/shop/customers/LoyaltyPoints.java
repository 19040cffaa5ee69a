package com.acme.shop.customers;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.shared.Money;
import java.util.HashMap;
import java.util.Map;

/** Counts a point for each euro that it is told of. */
public final class LoyaltyPoints {

    private final Map<CustomerId, Money> spent = new HashMap<>();

    public void spent(CustomerId customer, Money amount) {
        spent.merge(customer, amount, Money::plus);
    }

    public int of(CustomerId customer) {
        return spent.getOrDefault(customer, Money.ZERO).amount().intValue();
    }

    public LoyaltyLevel levelOf(CustomerId customer) {
        return LoyaltyLevel.of(of(customer));
    }
}
