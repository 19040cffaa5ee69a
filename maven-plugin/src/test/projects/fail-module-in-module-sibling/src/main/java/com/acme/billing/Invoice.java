package com.acme.billing;

import com.acme.orders.api.OrderId;
import com.acme.orders.pricing.api.Price;

public record Invoice(OrderId order, Price price) {}
