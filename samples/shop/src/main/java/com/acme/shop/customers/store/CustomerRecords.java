package com.acme.shop.customers.store;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.customers.api.EmailAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The customers in memory. */
public final class CustomerRecords implements CustomerDirectory {

    private final Map<CustomerId, Customer> byId = new ConcurrentHashMap<>();

    public void save(Customer customer) {
        byId.put(customer.id(), customer);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean isTaken(EmailAddress email) {
        return byId.values().stream().map(Customer::email).anyMatch(email::equals);
    }

    public int size() {
        return byId.size();
    }
}
