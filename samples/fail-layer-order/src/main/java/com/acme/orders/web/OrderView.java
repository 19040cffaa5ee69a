package com.acme.orders.web;

/** An order as the browser shows it. */
public record OrderView(String title, String price) {}
