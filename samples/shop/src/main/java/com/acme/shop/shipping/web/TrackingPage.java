package com.acme.shop.shipping.web;

import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shipping.app.Tracking;

/** Where a parcel is, as the browser shows it. */
public final class TrackingPage {

    private final Tracking tracking;

    public TrackingPage(Tracking tracking) {
        this.tracking = tracking;
    }

    public String show(OrderId order) {
        return tracking.ofOrder(order)
                .map(shipment -> shipment.value() + (tracking.isDelivered(shipment) ? " is there" : " is on its way"))
                .orElse("not sent yet");
    }
}
