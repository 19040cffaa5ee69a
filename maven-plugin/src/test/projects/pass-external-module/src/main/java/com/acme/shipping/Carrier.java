package com.acme.shipping;

/** Takes parcels. */
public interface Carrier {

    boolean announce(Parcel parcel);
}
