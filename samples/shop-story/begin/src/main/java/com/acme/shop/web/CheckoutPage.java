package com.acme.shop.web;

import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderDesk;

/** Buys what lies in the basket. */
public final class CheckoutPage {

    private final OrderDesk orders;

    public CheckoutPage(OrderDesk orders) {
        this.orders = orders;
    }

    public String buy(long customer, String article, int quantity) {
        Order order = orders.place(customer, article, quantity);
        return "Thank you for order " + order.id() + " of " + order.cents() + " cents";
    }
}
