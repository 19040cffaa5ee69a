package com.acme.a;

public class OldOrder {
    int old() {
        return 1;
    }
}
