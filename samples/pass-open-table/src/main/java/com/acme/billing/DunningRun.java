package com.acme.billing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds what is to be reminded of. It reads the one table that orders opens, and changes its own. */
public final class DunningRun {

    private static final String OVERDUE = """
            select i.id
              from invoice i
              join order_report o on o.order_id = i.order_id
             where i.paid is null
               and o.placed < ?
            """;
    private static final String REMIND = "update invoice set reminded = current_date where id = ?";

    private final Connection connection;

    public DunningRun(Connection connection) {
        this.connection = connection;
    }

    public List<Long> overdueSince(Date day) throws SQLException {
        List<Long> overdue = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OVERDUE)) {
            select.setDate(1, day);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    overdue.add(rows.getLong("id"));
                }
            }
        }
        return overdue;
    }

    public void remind(long invoice) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REMIND)) {
            update.setLong(1, invoice);
            update.executeUpdate();
        }
    }
}
