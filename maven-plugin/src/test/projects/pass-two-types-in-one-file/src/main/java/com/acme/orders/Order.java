package com.acme.orders;

import java.util.ArrayList;
import java.util.List;

/** What a customer has bought. */
public final class Order {

    private final List<OrderLine> lines = new ArrayList<>();

    public void add(String product, int quantity) {
        lines.add(new OrderLine(product, quantity));
    }

    public int size() {
        return lines.stream().mapToInt(OrderLine::quantity).sum();
    }
}

/** So and so many of a product. */
record OrderLine(String product, int quantity) {}
