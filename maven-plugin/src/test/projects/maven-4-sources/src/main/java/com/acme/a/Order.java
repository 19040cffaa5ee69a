package com.acme.a;

public class Order {

    int total() {
        return 1;
    }
}
