package com.acme.shop.catalog;

import com.acme.shop.db.Database;

/** Knows what the shop sells. */
public final class Catalog {

    private final Database database;

    public Catalog(Database database) {
        this.database = database;
    }

    public Product product(String article) {
        return database.query(
                        "select article, cents from product where article = ?",
                        row -> new Product(row.getString("article"), row.getLong("cents")),
                        article)
                .get(0);
    }
}
