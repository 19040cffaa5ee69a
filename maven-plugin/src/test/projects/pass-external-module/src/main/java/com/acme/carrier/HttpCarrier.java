package com.acme.carrier;

import com.acme.shipping.Carrier;
import com.acme.shipping.Parcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A carrier that is told by HTTP. */
public final class HttpCarrier implements Carrier {

    private final HttpClient client;
    private final URI address;

    public HttpCarrier(HttpClient client, URI address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public boolean announce(Parcel parcel) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(parcel.number()))
                .POST(HttpRequest.BodyPublishers.ofString("grams=" + parcel.grams()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 201;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
