package com.acme.a.late;

public class Later {
    int n = 4;
}
