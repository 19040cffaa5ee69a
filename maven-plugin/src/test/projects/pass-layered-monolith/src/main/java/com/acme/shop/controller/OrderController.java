package com.acme.shop.controller;

import com.acme.shop.service.OrderService;

/** Orders, asked for over HTTP. */
public final class OrderController {

    private final OrderService service;

    public OrderController(OrderService service) {
        this.service = service;
    }

    public String show(String number) {
        return service.describe(number).orElse("404");
    }
}
