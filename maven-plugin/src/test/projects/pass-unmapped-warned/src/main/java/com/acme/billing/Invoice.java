package com.acme.billing;

import com.acme.orders.api.OrderNumber;
import java.math.BigDecimal;

/** What a customer owes for an order. */
public record Invoice(OrderNumber order, BigDecimal amount) {}
