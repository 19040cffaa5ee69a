package com.acme.shop.billing;

import com.acme.shop.orders.api.Orders;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes invoices, and asks orders for what it has to know: the way it is meant to be. */
public final class InvoiceBook {

    private final JdbcTemplate jdbc;
    private final Orders orders;

    public InvoiceBook(JdbcTemplate jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    public void write(long id, long order) {
        LocalDate placed = orders.placedOn(order).orElseThrow();
        jdbc.update("insert into invoice (id, order_id, order_placed) values (?, ?, ?)", id, order, placed);
    }
}
