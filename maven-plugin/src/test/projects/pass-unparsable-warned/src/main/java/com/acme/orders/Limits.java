package com.acme.orders;

/** What an order may not exceed. */
public final class Limits {

    public static final int MOST_LINES = 99;
    public static final String UNCHECKED = "unchecked";

    private Limits() {}
}
