package com.acme.orders;

import java.math.BigDecimal;
import java.util.List;

/** What a customer has bought. */
public record Order(String number, List<Line> lines) {

    /** So and so many of a product. */
    public record Line(String product, int quantity, BigDecimal price) {

        public BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }

    public BigDecimal total() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
