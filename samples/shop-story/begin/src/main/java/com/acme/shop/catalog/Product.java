package com.acme.shop.catalog;

/** Something that the shop sells. */
public record Product(String article, long cents) {}
