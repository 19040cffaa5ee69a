package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps orders in the two tables of this module. */
public final class OrderStore {

    private static final String PLACE = "insert into orders (id, customer_id, placed) values (?, ?, current_date)";
    private static final String ADD_LINE = "insert into order_line (order_id, article, amount) values (?, ?, ?)";

    private final Connection connection;

    public OrderStore(Connection connection) {
        this.connection = connection;
    }

    public void place(long id, long customer, String article, int amount) throws SQLException {
        try (PreparedStatement place = connection.prepareStatement(PLACE);
                PreparedStatement line = connection.prepareStatement(ADD_LINE)) {
            place.setLong(1, id);
            place.setLong(2, customer);
            place.executeUpdate();
            line.setLong(1, id);
            line.setString(2, article);
            line.setInt(3, amount);
            line.executeUpdate();
        }
    }
}
