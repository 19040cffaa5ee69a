package com.acme.shop.shipping.app;

import com.acme.shop.orders.OrderBook;
import com.acme.shop.shipping.domain.Parcel;
import java.util.List;

/** What has to go into the parcel, for the people in the warehouse. Only the order book has the titles. */
public final class PackingList {

    private final OrderBook orders;

    public PackingList(OrderBook orders) {
        this.orders = orders;
    }

    public List<String> linesFor(Parcel parcel) {
        return orders.packingLines(parcel.order()).stream()
                .map(line -> "[ ] " + line)
                .toList();
    }
}
