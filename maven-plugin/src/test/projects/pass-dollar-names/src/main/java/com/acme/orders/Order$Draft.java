package com.acme.orders;

import java.util.ArrayList;
import java.util.List;

/** An order that is not placed yet. The dollar is part of its name. */
public final class Order$Draft {

    private final List<Order.Line> lines = new ArrayList<>();

    public Order$Draft add(String product, int quantity) {
        lines.add(new Order.Line(product, quantity));
        return this;
    }

    public Order place(String number) {
        return new Order(number, List.copyOf(lines));
    }
}
