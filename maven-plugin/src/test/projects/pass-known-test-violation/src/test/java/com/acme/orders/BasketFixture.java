package com.acme.orders;

import com.acme.customers.Customer;
import java.util.List;

/** Baskets for tests. */
final class BasketFixture {

    private static final Customer ANN = new Customer("C-1", "Ann");

    private BasketFixture() {}

    static Basket ofAnn(String... products) {
        return new Basket(ANN.number(), List.of(products));
    }
}
