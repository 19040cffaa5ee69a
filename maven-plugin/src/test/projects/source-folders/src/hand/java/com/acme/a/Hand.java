package com.acme.a;

public class Hand {
    int five = 5;
}
