package com.acme.shop.shipping.domain;

import com.acme.shop.shared.Money;
import com.acme.shop.shipping.web.ShippingQuote;

/** What sending costs. It answers with the class that the web shows, which stands above it. */
public final class ShippingCost {

    private static final Money BASE = Money.of("4.90");
    private static final Money HEAVY = Money.of("29");

    public ShippingQuote quote(Parcel parcel, Carrier carrier) {
        Money price = parcel.isHeavy() ? BASE.plus(HEAVY) : BASE;
        return new ShippingQuote(carrier.name(), price.toString(), carrier.days());
    }
}
