package com.acme.shop.orders;

/** How many of an article were bought, and what they cost together. */
public record OrderLine(String article, int quantity, long cents) {}
