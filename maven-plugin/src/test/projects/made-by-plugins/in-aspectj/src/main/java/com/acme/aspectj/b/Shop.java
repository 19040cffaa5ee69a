package com.acme.aspectj.b;

public class Shop {

    int articles() {
        return 2;
    }
}
