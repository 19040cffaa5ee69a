package com.acme.orders;

import java.math.BigDecimal;

public record OrderLine(String product, int quantity, BigDecimal unitPrice) {

    public BigDecimal price() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
