package com.acme.payments;

import java.math.BigDecimal;

public record GiftCard(String number, BigDecimal balance) {

    public GiftCard redeem(BigDecimal amount) {
        return new GiftCard(number, balance.subtract(amount));
    }
}
