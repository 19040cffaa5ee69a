package com.acme.basket;

import com.acme.orders.Order$Draft;

/** What the browser shows on the right. */
public record Basket(String customer, Order$Draft draft) {}
