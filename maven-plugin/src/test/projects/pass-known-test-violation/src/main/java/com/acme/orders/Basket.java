package com.acme.orders;

import java.util.List;

/** What a customer is about to buy. */
public record Basket(String customerNumber, List<String> products) {}
