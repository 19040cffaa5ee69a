package com.acme.shop.payments.api;

import com.acme.shop.shared.Money;
import java.util.Optional;

/** Takes money. */
public interface Payments {

    /** Nothing where the money does not come. */
    Optional<PaymentId> take(CustomerReference customer, Money amount, PaymentMethod method);
}
