package com.acme.shop.customers.store;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.customers.api.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The customers in memory. */
public final class CustomerRecords implements CustomerDirectory {

    private final Map<CustomerId, Customer> byId = new HashMap<>();

    public void enter(Customer customer) {
        byId.put(customer.id(), customer);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
