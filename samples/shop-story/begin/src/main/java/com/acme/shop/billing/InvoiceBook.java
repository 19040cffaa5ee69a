package com.acme.shop.billing;

import com.acme.shop.db.Database;
import com.acme.shop.orders.Order;

/** Writes invoices. */
public final class InvoiceBook {

    private final Database database;

    public InvoiceBook(Database database) {
        this.database = database;
    }

    public void write(Order order) {
        Invoice invoice = new Invoice(order.id(), order.cents(), order.placed().plusDays(14));
        database.update(
                "insert into invoice (order_id, cents, due) values (?, ?, ?)",
                invoice.order(),
                invoice.cents(),
                invoice.due());
    }
}
