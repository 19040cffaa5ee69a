package com.acme.shop.shipping.domain;

import com.acme.shop.shipping.api.ShipmentId;

/** A parcel on its way. */
public record Shipment(ShipmentId id, Parcel parcel, Carrier carrier, ShipmentState state) {

    public static Shipment packed(ShipmentId id, Parcel parcel, Carrier carrier) {
        return new Shipment(id, parcel, carrier, ShipmentState.PACKED);
    }

    public Shipment advanced() {
        return new Shipment(id, parcel, carrier, state.next());
    }
}
