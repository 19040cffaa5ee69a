package com.acme.a;

public class Hand {

    int total() {
        return 1;
    }
}
