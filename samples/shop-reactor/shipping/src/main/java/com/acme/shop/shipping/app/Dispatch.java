package com.acme.shop.shipping.app;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.shipping.api.ShipmentId;
import com.acme.shop.shipping.domain.Carrier;
import com.acme.shop.shipping.domain.Parcel;
import com.acme.shop.shipping.domain.Shipment;
import com.acme.shop.shipping.domain.ShipmentStore;
import com.acme.shop.shipping.domain.Zone;

/** Packs what was bought and gives it to a carrier. */
public final class Dispatch {

    private static final int GRAMS_A_PIECE = 700;

    private final ShipmentStore store;
    private final CustomerDirectory customers;

    public Dispatch(ShipmentStore store, CustomerDirectory customers) {
        this.store = store;
        this.customers = customers;
    }

    public Shipment pack(OrderSummary order) {
        Parcel parcel = new Parcel(order.id(), order.pieces(), order.pieces() * GRAMS_A_PIECE);
        Customer customer = customers.get(order.customer());
        Carrier carrier = parcel.isHeavy()
                ? new Carrier.Forwarder("Hauler & Sons")
                : new Carrier.Post(Zone.of(customer.address().country()));
        Shipment shipment = Shipment.packed(new ShipmentId("S-" + order.id().value()), parcel, carrier);
        store.save(shipment);
        return shipment;
    }

    public Shipment advance(Shipment shipment) {
        Shipment advanced = shipment.advanced();
        store.save(advanced);
        return advanced;
    }
}
