package com.acme.payments.api;

import java.math.BigDecimal;

/** Takes money for orders. */
public interface Payments {

    void take(String orderNumber, BigDecimal amount);
}
