package com.acme.orders;

import com.acme.payments.api.PaymentId;
import com.acme.payments.spi.Settlement;
import java.util.List;

/** Lets an order go to the warehouse once it is paid. */
public record Release(String orderNumber, PaymentId payment) {

    public boolean isDue(List<Settlement> settlements) {
        return settlements.stream().map(Settlement::payment).anyMatch(payment::equals);
    }
}
