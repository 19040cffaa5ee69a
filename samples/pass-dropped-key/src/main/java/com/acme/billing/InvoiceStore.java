package com.acme.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes invoices. An order is a number here. */
public final class InvoiceStore {

    private static final String WRITE = "insert into invoice (id, order_id, issued) values (?, ?, current_date)";

    private final Connection connection;

    public InvoiceStore(Connection connection) {
        this.connection = connection;
    }

    public void write(long id, long order) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setLong(1, id);
            insert.setLong(2, order);
            insert.executeUpdate();
        }
    }
}
