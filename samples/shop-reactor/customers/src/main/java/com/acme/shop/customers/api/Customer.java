package com.acme.shop.customers.api;

import java.time.LocalDate;

/** Somebody who buys. */
public record Customer(CustomerId id, String name, EmailAddress email, Address address, LocalDate since) {

    public boolean isCustomerFor(int years, LocalDate today) {
        return !since.plusYears(years).isAfter(today);
    }

    public Customer movedTo(Address newAddress) {
        return new Customer(id, name, email, newAddress, since);
    }
}
