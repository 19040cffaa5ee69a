package com.acme.web;

import com.acme.gateway.OrdersFacade;

public final class Checkout {

    public String page(String customer) {
        return customer + ": " + new OrdersFacade().open(customer);
    }
}
