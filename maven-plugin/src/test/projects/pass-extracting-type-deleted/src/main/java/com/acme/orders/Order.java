package com.acme.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class Order {

    private static final int LINES_AT_MOST = 200;

    private final List<OrderLine> lines = new ArrayList<>();

    public void add(OrderLine line) {
        if (lines.size() == LINES_AT_MOST) {
            throw new IllegalStateException("an order has at most " + LINES_AT_MOST + " lines");
        }
        lines.add(line);
    }

    public BigDecimal total() {
        return lines.stream().map(OrderLine::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
