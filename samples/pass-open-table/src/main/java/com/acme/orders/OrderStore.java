package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps orders, and for others what they may know of them: one row an order, in a table of its own. */
public final class OrderStore {

    private static final String PLACE = "insert into orders (id, customer_id, placed) values (?, ?, current_date)";
    private static final String ADD_LINE = "insert into order_line (order_id, article, amount) values (?, ?, ?)";
    private static final String REPORT = "insert into order_report (order_id, placed) values (?, current_date)";

    private final Connection connection;

    public OrderStore(Connection connection) {
        this.connection = connection;
    }

    public void place(long id, long customer, String article, int amount) throws SQLException {
        try (PreparedStatement place = connection.prepareStatement(PLACE);
                PreparedStatement line = connection.prepareStatement(ADD_LINE);
                PreparedStatement report = connection.prepareStatement(REPORT)) {
            place.setLong(1, id);
            place.setLong(2, customer);
            place.executeUpdate();
            line.setLong(1, id);
            line.setString(2, article);
            line.setInt(3, amount);
            line.executeUpdate();
            report.setLong(1, id);
            report.executeUpdate();
        }
    }
}
