package com.acme.shop.shipping;

import org.springframework.jdbc.core.JdbcTemplate;

/** Sends parcels, and notes it in the row of the order, behind the back of orders: debt. */
public final class ParcelDesk {

    private final JdbcTemplate jdbc;

    public ParcelDesk(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void send(long parcel, long order) {
        jdbc.update("insert into parcel (id, order_id) values (?, ?)", parcel, order);
        jdbc.update("update orders set sent = current_date where id = ?", order);
    }
}
