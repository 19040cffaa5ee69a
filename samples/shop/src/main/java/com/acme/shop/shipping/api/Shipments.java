package com.acme.shop.shipping.api;

import com.acme.shop.orders.api.OrderId;
import java.util.Optional;

/** What others may ask of shipments. */
public interface Shipments {

    Optional<ShipmentId> ofOrder(OrderId order);

    boolean isDelivered(ShipmentId shipment);
}
