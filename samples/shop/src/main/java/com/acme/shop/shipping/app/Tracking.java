package com.acme.shop.shipping.app;

import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shipping.api.ShipmentId;
import com.acme.shop.shipping.api.Shipments;
import com.acme.shop.shipping.domain.Shipment;
import com.acme.shop.shipping.domain.ShipmentState;
import com.acme.shop.shipping.domain.ShipmentStore;
import java.util.Optional;

/** Says where parcels are. */
public final class Tracking implements Shipments {

    private final ShipmentStore store;

    public Tracking(ShipmentStore store) {
        this.store = store;
    }

    @Override
    public Optional<ShipmentId> ofOrder(OrderId order) {
        return store.all().stream()
                .filter(shipment -> shipment.parcel().order().equals(order))
                .map(Shipment::id)
                .findFirst();
    }

    @Override
    public boolean isDelivered(ShipmentId shipment) {
        return store.find(shipment)
                .filter(found -> found.state() == ShipmentState.DELIVERED)
                .isPresent();
    }
}
