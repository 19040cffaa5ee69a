package com.acme.shop.orders;

import java.time.LocalDate;
import java.util.List;

/** What a customer has bought on a day. */
public record Order(long id, long customer, LocalDate placed, List<OrderLine> lines) {

    public long cents() {
        return lines.stream().mapToLong(OrderLine::cents).sum();
    }
}
