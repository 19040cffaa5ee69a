package com.acme.shop.payments.card;

/** Stands for a card, whose number we never see. */
public record CardToken(String value) {

    public String masked() {
        return "****" + value.substring(Math.max(0, value.length() - 4));
    }
}
