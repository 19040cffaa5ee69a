package com.acme.billing;

import com.acme.payments.api.PaymentId;
import com.acme.payments.spi.Settlement;

/** What the customer gets once the money is there. */
public record Receipt(PaymentId payment, String text) {

    static Receipt of(Settlement settlement) {
        return new Receipt(settlement.payment(), "paid on " + settlement.day());
    }
}
