package com.acme.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds products to the shelf. */
public final class ProductStore {

    private static final String ADD = "insert into product (id, name) values (?, ?)";

    private final Connection connection;

    public ProductStore(Connection connection) {
        this.connection = connection;
    }

    public void add(long id, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }
}
