package com.acme.shop.billing;

import java.time.LocalDate;

/** What is to be paid for an order, and by when. */
public record Invoice(long order, long cents, LocalDate due) {}
