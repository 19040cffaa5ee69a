package com.acme.legacy;

/** Reads orders of the old system. */
public final class OrderFile {

    public OrderRecord read(String number) {
        OrderRecord record = new OrderRecord();
        record.number = number;
        record.status = "P";
        return record;
    }
}
