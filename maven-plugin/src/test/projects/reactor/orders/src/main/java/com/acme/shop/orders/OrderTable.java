package com.acme.shop.orders;

import java.util.List;

public record OrderTable(List<OrderLine> lines) {}
