package com.acme.shop.billing;

import com.acme.shop.orders.OrderLine;
import com.acme.shop.orders.api.OrderId;
import java.util.List;

public record Invoice(OrderId order, List<OrderLine> lines) {}
