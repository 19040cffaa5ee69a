package com.acme.shop.payments.provider;

import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.payments.card.CardToken;
import com.acme.shop.payments.card.CardVault;
import com.acme.shop.shared.Money;

/** Charges cards, up to what the bank allows. */
public final class CardProvider implements PaymentProvider {

    private static final Money LIMIT = Money.of("2500");

    private final CardVault vault;

    public CardProvider(CardVault vault) {
        this.vault = vault;
    }

    @Override
    public boolean takes(PaymentMethod method) {
        return method instanceof PaymentMethod.Card;
    }

    @Override
    public ProviderAnswer charge(Money amount, PaymentMethod method) {
        CardToken token = new CardToken(((PaymentMethod.Card) method).token());
        if (!vault.holds(token)) {
            return new ProviderAnswer.Refused("unknown card");
        }
        return amount.compareTo(LIMIT) > 0
                ? new ProviderAnswer.Refused("more than the card allows")
                : new ProviderAnswer.Paid("card/" + token.value());
    }
}
