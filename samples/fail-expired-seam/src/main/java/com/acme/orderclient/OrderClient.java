package com.acme.orderclient;

/** Asks order-service. */
public final class OrderClient {

    public int open(String customer) {
        return customer.hashCode();
    }
}
