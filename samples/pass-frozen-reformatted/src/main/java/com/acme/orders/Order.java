package com.acme.orders;

import java.util.List;
import java.math.BigDecimal;
import java.util.Set;
import java.util.ArrayList;

/** What a customer wants to have. */
public class Order
{
  private final static int LINES_AT_MOST = 0xC8;
  private final List<OrderLine> lines = new ArrayList<>();

  /** The sum of all lines. */
  public BigDecimal total()
  {
    return (lines.stream()
                 .map(OrderLine::price)
                 .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  public void add(OrderLine line)
  {
    // The old system prints no more than these.
    if ((lines.size() == LINES_AT_MOST))
      throw new IllegalStateException("an order has at most " + LINES_AT_MOST + " lines");
    lines.add(line);
  }
}
