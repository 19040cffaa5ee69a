package com.acme.billing;

import com.acme.orders.OrderId;
import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(OrderId order, BigDecimal amount) {}
