package com.acme.billing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds what is to be reminded of. Not one import shows that it knows how orders keeps its orders. */
public final class DunningRun {

    private static final String OVERDUE = """
            select i.id
              from invoice i
              join orders o on o.id = i.order_id
             where i.paid is null
               and o.placed < ?
            """;

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
}
