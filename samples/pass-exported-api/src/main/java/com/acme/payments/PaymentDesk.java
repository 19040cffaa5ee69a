package com.acme.payments;

import com.acme.payments.api.Payments;
import com.acme.payments.spi.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes money at once. */
public final class PaymentDesk implements Payments {

    private final List<Settlement> settled = new ArrayList<>();

    @Override
    public void take(String orderNumber, BigDecimal amount) {
        if (amount.signum() > 0) {
            settled.add(new Settlement(orderNumber, LocalDate.EPOCH));
        }
    }

    public List<Settlement> settled() {
        return List.copyOf(settled);
    }
}
