package com.acme.orders;

import java.util.List;

/** The orders of a day. */
public record Orders(List<Order> all) {}
