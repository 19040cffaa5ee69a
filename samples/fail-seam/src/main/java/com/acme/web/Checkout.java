package com.acme.web;

import com.acme.orderclient.OrderClient;

public final class Checkout {

    public String page(String customer) {
        boolean isNew = Boolean.getBoolean("use-new-orders");
        return customer + ": " + (isNew ? new OrderClient().open(customer) : 0);
    }
}
