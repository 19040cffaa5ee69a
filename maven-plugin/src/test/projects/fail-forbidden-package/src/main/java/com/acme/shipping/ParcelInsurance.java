package com.acme.shipping;

import com.acme.orders.pricing.PriceTag;
import java.math.BigDecimal;

/** Insures a parcel for what is in it. */
public final class ParcelInsurance {

    private static final BigDecimal FREE_COVER = new BigDecimal("50.00");

    public boolean isNeeded(Parcel parcel, PriceTag tag) {
        return tag.order().equals(parcel.order()) && tag.amount().compareTo(FREE_COVER) > 0;
    }
}
