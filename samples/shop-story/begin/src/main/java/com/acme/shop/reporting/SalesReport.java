package com.acme.shop.reporting;

import com.acme.shop.db.Database;
import java.time.LocalDate;
import java.util.List;

/** Counts what was sold. */
public final class SalesReport {

    private final Database database;

    public SalesReport(Database database) {
        this.database = database;
    }

    public List<String> soldSince(LocalDate day) {
        return database.query(
                """
                select l.article, sum(l.quantity) as sold
                  from orders o
                  join order_line l on l.order_id = o.id
                 where o.placed >= ?
                 group by l.article
                """,
                row -> row.getString("article") + ": " + row.getInt("sold"),
                day);
    }
}
