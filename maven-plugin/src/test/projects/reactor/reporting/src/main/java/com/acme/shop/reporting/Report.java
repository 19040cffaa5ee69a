package com.acme.shop.reporting;

public record Report(String title) {}
