package com.acme.orders;

import com.acme.orders.api.OrderPlaced;
import java.math.BigDecimal;

/** What a customer has bought, and where it goes. */
public record Order(String number, BigDecimal total, String address) {

    OrderPlaced placed() {
        return new OrderPlaced(number, total);
    }
}
