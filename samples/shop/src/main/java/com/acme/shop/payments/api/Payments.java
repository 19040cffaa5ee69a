package com.acme.shop.payments.api;

import com.acme.shop.shared.Money;
import java.util.Optional;

/** Takes money. */
public interface Payments {

    /** @throws PaymentRefused where the money does not come */
    PaymentReceipt take(CustomerReference customer, Money amount, PaymentMethod method);

    Optional<PaymentReceipt> find(PaymentId payment);

    void giveBack(PaymentId payment);
}
