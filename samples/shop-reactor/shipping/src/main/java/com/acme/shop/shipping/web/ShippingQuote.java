package com.acme.shop.shipping.web;

/** What sending costs, as the browser shows it. */
public record ShippingQuote(String carrier, String price, int days) {

    public String text() {
        return carrier + ": " + price + ", " + days + " days";
    }
}
