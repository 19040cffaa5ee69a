package com.acme.orders;

import com.acme.payments.PaymentDesk;
import java.math.BigDecimal;

/** Money that was paid before the purchase. */
public record GiftCard(String number, BigDecimal balance) {

    public GiftCard redeem(String orderNumber, PaymentDesk desk) {
        desk.take(orderNumber, balance);
        return new GiftCard(number, BigDecimal.ZERO);
    }
}
