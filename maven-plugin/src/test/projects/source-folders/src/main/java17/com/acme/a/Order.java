package com.acme.a;

public class Order {
    public static final int MAX = 7;

    public int total() {
        return 17;
    }
}
