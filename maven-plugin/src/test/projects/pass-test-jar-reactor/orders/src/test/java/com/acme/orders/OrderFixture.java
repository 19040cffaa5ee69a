package com.acme.orders;

import com.acme.customers.CustomerFixture;
import java.math.BigDecimal;

/** Orders for tests. */
public final class OrderFixture {

    private OrderFixture() {}

    public static Order costing(String amount) {
        return new Order("A-1", CustomerFixture.ANN, new BigDecimal(amount));
    }
}
