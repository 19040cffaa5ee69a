package com.acme.catalog.api;

public record Product(String name) {}
