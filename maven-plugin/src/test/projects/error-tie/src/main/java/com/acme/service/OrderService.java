package com.acme.service;

/** What can be done with orders. */
public final class OrderService {

    public String place(String product) {
        return "1 " + product;
    }
}
