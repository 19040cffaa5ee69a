package com.acme.shop.customers.api;

import com.acme.shop.shared.Country;
import java.util.List;

/** Where parcels go. */
public record Address(String street, String postcode, String city, Country country) {

    public List<String> lines() {
        return List.of(street, postcode + " " + city, country.code());
    }
}
