package com.acme.orders;

import com.acme.legacy.OrderFile;

/** Answers what customers ask of their orders. */
public final class OrderDesk {

    public String paid(int number) {
        return new OrderFile().read(String.valueOf(number)).status.equals("P") ? "paid" : "open";
    }
}
