package com.acme.shop.orders;

import com.acme.shop.shared.Money;

/** So and so many of a product. */
public record OrderLine(String title, int quantity, Money price) {

    public Money total() {
        return price.times(quantity);
    }
}
