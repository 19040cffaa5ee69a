package com.acme.shop.orders;

import com.acme.shop.db.Database;
import java.util.List;

/** Keeps orders in the database. */
public final class OrderBook {

    private final Database database;

    public OrderBook(Database database) {
        this.database = database;
    }

    public void add(Order order) {
        database.update(
                "insert into orders (id, customer_id, placed) values (?, ?, ?)",
                order.id(),
                order.customer(),
                order.placed());
        for (OrderLine line : order.lines()) {
            database.update(
                    "insert into order_line (order_id, article, quantity, cents) values (?, ?, ?, ?)",
                    order.id(),
                    line.article(),
                    line.quantity(),
                    line.cents());
        }
    }

    public Order order(long id) {
        List<OrderLine> lines = database.query(
                "select article, quantity, cents from order_line where order_id = ?",
                row -> new OrderLine(row.getString("article"), row.getInt("quantity"), row.getLong("cents")),
                id);
        return database.query(
                        "select customer_id, placed from orders where id = ?",
                        row -> new Order(
                                id, row.getLong("customer_id"), row.getDate("placed").toLocalDate(), lines),
                        id)
                .get(0);
    }
}
