package com.acme.shop.orders;

import com.acme.shop.orders.api.OrderId;

public record OrderLine(OrderId order, String article) {}
