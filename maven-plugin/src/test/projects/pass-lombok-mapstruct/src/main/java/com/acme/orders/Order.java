package com.acme.orders;

import java.math.BigDecimal;
import lombok.Builder;
import lombok.Value;

/** What a customer has bought. */
@Value
@Builder
public class Order {

    String number;
    BigDecimal total;
}
