package com.acme.carrier;

import java.net.http.HttpRequest;
import java.time.Duration;

/** How long we wait for a carrier. */
public final class Patience {

    private Patience() {}

    public static HttpRequest.Builder with(HttpRequest.Builder request) {
        return request.timeout(Duration.ofSeconds(3));
    }
}
