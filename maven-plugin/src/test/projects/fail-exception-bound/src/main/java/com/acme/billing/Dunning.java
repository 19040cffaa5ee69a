package com.acme.billing;

import com.acme.orders.Order;
import java.util.List;

/** Whom to remind. */
public record Dunning(List<Order> unpaid) {}
