package com.acme.database;

import com.acme.catalog.Product;
import com.acme.catalog.ProductSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The products in the database. */
public final class ProductTable implements ProductSource {

    private static final String BY_NUMBER = "select number, price from product where number = ?";

    private final Connection connection;

    public ProductTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Product> find(String number) {
        try (PreparedStatement query = connection.prepareStatement(BY_NUMBER)) {
            query.setString(1, number);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Product(rows.getString(1), rows.getBigDecimal(2)))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the database does not answer", broken);
        }
    }
}
