package com.acme.shop.orders;

import com.acme.shop.customers.api.Address;
import com.acme.shop.shared.Money;

/** How the customer wants to get it. */
public sealed interface DeliveryChoice {

    Money price();

    /** To the door. */
    record ToTheDoor(Address address, boolean express) implements DeliveryChoice {
        @Override
        public Money price() {
            return express ? Money.of("12.90") : Money.of("4.90");
        }
    }

    /** The customer comes. */
    record PickUp(String shop) implements DeliveryChoice {
        @Override
        public Money price() {
            return Money.ZERO;
        }
    }
}
