package com.acme.gateway;

import com.acme.orderclient.OrderClient;
import com.acme.orders.OrderDesk;

/** Chooses between what is old and what is new, until the cutover is done. */
public final class OrdersFacade {

    public int open(String customer) {
        return Boolean.getBoolean("use-new-orders") ? new OrderClient().open(customer) : new OrderDesk().open(customer);
    }
}
