package com.acme.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The products in the database. */
public final class ProductTable {

    private static final String BY_NUMBER = "select number, price from product where number = ?";

    public Optional<Product> find(Connection connection, String number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BY_NUMBER)) {
            query.setString(1, number);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Product(rows.getString(1), rows.getBigDecimal(2)))
                        : Optional.empty();
            }
        }
    }
}
