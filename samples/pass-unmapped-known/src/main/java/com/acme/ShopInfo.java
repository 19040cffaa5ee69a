package com.acme;

/** What the old status page shows. */
public record ShopInfo(String name, int openOrders) {}
