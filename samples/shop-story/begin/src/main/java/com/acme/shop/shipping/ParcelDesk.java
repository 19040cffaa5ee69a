package com.acme.shop.shipping;

import com.acme.shop.db.Database;
import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderBook;

/** Sends parcels. */
public final class ParcelDesk {

    private final Database database;
    private final OrderBook orders;

    public ParcelDesk(Database database, OrderBook orders) {
        this.database = database;
        this.orders = orders;
    }

    public void send(long parcel, long id) {
        Order order = orders.order(id);
        database.update("insert into parcel (id, order_id) values (?, ?)", parcel, order.id());
        database.update("update orders set sent = current_date where id = ?", order.id());
    }
}
