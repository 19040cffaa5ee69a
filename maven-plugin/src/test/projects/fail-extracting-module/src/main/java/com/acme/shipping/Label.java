package com.acme.shipping;

import com.acme.orders.Order;
import com.acme.orders.api.OrderPlaced;

/** What is stuck on a parcel. */
public record Label(String orderNumber, String address) {

    static Label of(OrderPlaced placed, Order order) {
        return new Label(placed.orderNumber(), order.address());
    }
}
