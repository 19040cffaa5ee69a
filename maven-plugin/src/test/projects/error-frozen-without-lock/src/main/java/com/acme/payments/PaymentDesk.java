package com.acme.payments;

import java.math.BigDecimal;

public interface PaymentDesk {

    Receipt pay(String customer, BigDecimal amount);
}
