package com.acme.orders;

/** An order, in words of today. */
public record Order(int number, boolean paid) {}
