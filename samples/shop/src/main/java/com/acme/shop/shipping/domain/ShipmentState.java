package com.acme.shop.shipping.domain;

/** How far a shipment is. */
public enum ShipmentState {
    PACKED,
    ON_ITS_WAY,
    DELIVERED;

    public ShipmentState next() {
        return this == DELIVERED ? DELIVERED : values()[ordinal() + 1];
    }
}
