package com.acme.orders;

import com.acme.shared.tax.Rounding;
import java.math.BigDecimal;

public class Prices {

    private static final BigDecimal VAT = new BigDecimal("1.19");

    public BigDecimal withVat(BigDecimal net) {
        return Rounding.toCents(net.multiply(VAT));
    }

    public boolean isFree(BigDecimal net) {
        return net.signum() == 0;
    }
}
