package com.acme.billing;

import java.math.BigDecimal;
import lombok.Data;

/** What a customer owes for an order. */
@Data
public class Invoice {

    private String orderNumber;
    private BigDecimal amount;
}
