package com.acme.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How money is rounded. */
enum RoundingRule {
    CENTS;

    BigDecimal round(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}
