package com.acme.shop.orders;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.payments.card.CardToken;
import com.acme.shop.payments.card.CardVault;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pays with the card of last time. It reaches into the vault, since payments offers nothing for it. */
public final class SavedCard {

    private final CardVault vault;
    private final Map<CustomerId, CardToken> tokens = new HashMap<>();

    public SavedCard(CardVault vault) {
        this.vault = vault;
    }

    public void save(CustomerId customer, String token) {
        tokens.put(customer, vault.keep(token));
    }

    public Optional<PaymentMethod> methodOf(CustomerId customer) {
        return Optional.ofNullable(tokens.get(customer))
                .filter(vault::holds)
                .map(token -> new PaymentMethod.Card(token.value()));
    }
}
