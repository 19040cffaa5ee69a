package com.acme.shop.shared;

import java.util.Locale;
import java.util.Set;

/** A country by its two letters. */
public record Country(String code) {

    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "DE", "ES", "FR", "IT", "NL", "PL");

    public Country {
        if (code.length() != 2) {
            throw new IllegalArgumentException("two letters name a country, not `" + code + "`");
        }
        code = code.toUpperCase(Locale.ROOT);
    }

    public boolean isInEuropeanUnion() {
        return EUROPEAN_UNION.contains(code);
    }
}
