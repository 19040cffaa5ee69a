package com.acme.pricing;

import java.util.List;

/** Knows what a thing costs. */
public final class PriceList {

    private final List<Discount> discounts = List.of(new SummerDiscount(), new WinterDiscount());

    public long price(long cents) {
        long price = cents;
        for (Discount discount : discounts) {
            price -= discount.off(cents);
        }
        return price;
    }
}
