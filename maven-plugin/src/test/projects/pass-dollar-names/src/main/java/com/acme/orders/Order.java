package com.acme.orders;

import java.util.List;

/** What a customer has bought. */
public record Order(String number, List<Line> lines) {

    /** So and so many of a product. */
    public record Line(String product, int quantity) {}
}
