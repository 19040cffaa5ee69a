package com.acme.shared.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;

public final class Rounding {

    private Rounding() {}

    public static BigDecimal toCents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.DOWN);
    }
}
