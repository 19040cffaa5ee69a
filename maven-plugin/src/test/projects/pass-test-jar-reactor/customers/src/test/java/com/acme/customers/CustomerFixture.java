package com.acme.customers;

/** Customers for tests. */
public final class CustomerFixture {

    public static final Customer ANN = new Customer("C-1", "Ann");

    private CustomerFixture() {}
}
