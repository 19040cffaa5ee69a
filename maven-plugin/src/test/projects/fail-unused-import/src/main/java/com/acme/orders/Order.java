package com.acme.orders;

/** What a customer has bought. */
public record Order(String number) {}
