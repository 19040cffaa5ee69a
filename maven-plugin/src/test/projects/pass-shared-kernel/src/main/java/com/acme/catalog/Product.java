package com.acme.catalog;

import com.acme.shared.Money;

/** Something to buy. */
public record Product(String number, Money price) {}
