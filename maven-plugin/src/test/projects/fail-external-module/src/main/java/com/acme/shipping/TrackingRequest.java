package com.acme.shipping;

import java.net.URI;
import java.net.http.HttpRequest;

/** Asks where a parcel is. */
public record TrackingRequest(String parcelNumber) {

    public HttpRequest to(URI carrier) {
        return HttpRequest.newBuilder(carrier.resolve(parcelNumber)).GET().build();
    }
}
