package com.acme.bare.billing;

import com.acme.bare.orders.Order;

public record Invoice(Order order) {}
