package com.acme.shop.payments.card;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows which tokens are good. */
public final class CardVault {

    private final Set<CardToken> tokens = ConcurrentHashMap.newKeySet();

    public CardToken keep(String token) {
        CardToken kept = new CardToken(token);
        tokens.add(kept);
        return kept;
    }

    public boolean holds(CardToken token) {
        return tokens.contains(token);
    }

    public void forget(CardToken token) {
        tokens.remove(token);
    }
}
