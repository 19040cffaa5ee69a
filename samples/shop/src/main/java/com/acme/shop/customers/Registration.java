package com.acme.shop.customers;

import com.acme.shop.customers.api.Address;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.customers.api.CustomerRegistered;
import com.acme.shop.customers.api.EmailAddress;
import com.acme.shop.customers.store.CustomerRecords;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.ShopClock;

/** Makes customers. */
public final class Registration {

    private final CustomerRecords records;
    private final EventBus events;
    private final ShopClock clock;

    public Registration(CustomerRecords records, EventBus events, ShopClock clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    public Customer register(String name, EmailAddress email, Address address) {
        if (records.isTaken(email)) {
            throw new IllegalStateException(email.value() + " is registered already");
        }
        CustomerId id = new CustomerId("C-" + (records.size() + 1));
        Customer customer = new Customer(id, name, email, address, clock.today());
        records.save(customer);
        events.publish(new CustomerRegistered(clock.now(), id));
        return customer;
    }
}
