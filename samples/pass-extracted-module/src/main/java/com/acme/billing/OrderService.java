package com.acme.billing;

import java.math.BigDecimal;
import java.util.Optional;

/** What billing needs to know of orders; a client of order-service stands behind it. */
public interface OrderService {

    Optional<BigDecimal> totalOf(String orderNumber);
}
