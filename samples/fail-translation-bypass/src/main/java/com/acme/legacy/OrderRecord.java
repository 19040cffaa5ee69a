package com.acme.legacy;

/** An order as the old system keeps it: everything is a text. */
public final class OrderRecord {

    public String number = "";
    public String status = "";
}
