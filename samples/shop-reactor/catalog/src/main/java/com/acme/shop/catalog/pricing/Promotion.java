package com.acme.shop.catalog.pricing;

import com.acme.shop.shared.Money;
import com.acme.shop.shared.Percentage;

/** A lower price for a while. */
public sealed interface Promotion {

    Money applyTo(Money price);

    /** So much off. */
    record PercentOff(Percentage share) implements Promotion {
        @Override
        public Money applyTo(Money price) {
            return share.off(price);
        }
    }

    /** This price and no other. */
    record FixedPrice(Money promised) implements Promotion {
        @Override
        public Money applyTo(Money price) {
            return promised.compareTo(price) < 0 ? promised : price;
        }
    }
}
