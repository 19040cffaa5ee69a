package com.acme.checkout;

import com.acme.payments.PaymentDesk;
import com.acme.payments.Receipt;
import java.math.BigDecimal;

public class Basket {

    private BigDecimal sum = BigDecimal.ZERO;

    public void add(BigDecimal price) {
        sum = sum.add(price);
    }

    public Receipt checkOut(String customer, PaymentDesk desk) {
        return desk.pay(customer, sum);
    }
}
