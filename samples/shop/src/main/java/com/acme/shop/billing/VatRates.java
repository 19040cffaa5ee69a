package com.acme.shop.billing;

import com.acme.shop.shared.Country;
import com.acme.shop.shared.Percentage;
import java.util.Map;

/** How much tax there is on what, by country. */
public final class VatRates {

    private static final Percentage DEFAULT = new Percentage(19);
    private static final Percentage NONE = new Percentage(0);

    private final Map<Country, Percentage> byCountry = Map.of(
            new Country("DE"), new Percentage(19),
            new Country("FR"), new Percentage(20),
            new Country("AT"), new Percentage(20));

    Percentage rateFor(Country country) {
        return country.isInEuropeanUnion() ? byCountry.getOrDefault(country, DEFAULT) : NONE;
    }
}
