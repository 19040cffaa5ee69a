package com.acme.orders.domain;

import com.acme.orders.web.OrderView;
import java.math.BigDecimal;

/** What a customer has bought. */
public record Order(String number, BigDecimal total) {

    public OrderView view() {
        return new OrderView("Order " + number, total.toPlainString() + " EUR");
    }
}
