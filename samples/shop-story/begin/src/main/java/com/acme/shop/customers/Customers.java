package com.acme.shop.customers;

import com.acme.shop.db.Database;

/** Knows who buys. */
public final class Customers {

    private final Database database;

    public Customers(Database database) {
        this.database = database;
    }

    public Customer customer(long id) {
        return database.query(
                        "select id, email from customer where id = ?",
                        row -> new Customer(row.getLong("id"), row.getString("email")),
                        id)
                .get(0);
    }
}
