package com.acme.shop.billing;

import com.acme.shop.db.Database;
import java.time.LocalDate;
import java.util.List;

/** Finds whom to remind. */
public final class DunningRun {

    private final Database database;

    public DunningRun(Database database) {
        this.database = database;
    }

    public List<Long> customersToRemind(LocalDate day) {
        return database.query(
                "select o.customer_id from invoice i join orders o on o.id = i.order_id where i.paid is null and i.due < ?",
                row -> row.getLong("customer_id"),
                day);
    }
}
