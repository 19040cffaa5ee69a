package com.acme.orders.pricing;

import com.acme.orders.OrderId;
import java.math.BigDecimal;

/** The price of an order, as of now. */
public record PriceTag(OrderId order, BigDecimal amount) {}
