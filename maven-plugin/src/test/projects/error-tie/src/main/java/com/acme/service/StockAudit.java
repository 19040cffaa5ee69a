package com.acme.service;

/** Counts what is there. */
public record StockAudit(int expected, int counted) {

    public int missing() {
        return expected - counted;
    }
}
