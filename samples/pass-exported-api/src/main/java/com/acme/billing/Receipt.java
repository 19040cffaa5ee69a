package com.acme.billing;

import com.acme.payments.spi.Settlement;

/** What the customer gets once the money is there. */
public record Receipt(String orderNumber, String text) {

    static Receipt of(Settlement settlement) {
        return new Receipt(settlement.orderNumber(), "paid on " + settlement.day());
    }
}
