package com.acme.shipping;

/** What the carrier gets. */
public record Parcel(String number, int grams) {}
