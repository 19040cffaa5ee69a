package com.acme.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

public final class Cents {

    private Cents() {}

    public static BigDecimal of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}
