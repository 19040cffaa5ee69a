package com.acme.shop.payments;

import com.acme.shop.customers.store.CreditHistory;
import com.acme.shop.payments.api.CustomerReference;
import com.acme.shop.shared.Money;

/** Whether to trust somebody. It looks into the credit history of customers, which nobody opened for it. */
public final class FraudCheck {

    private static final Money HARMLESS = Money.of("50");

    private final CreditHistory history;

    public FraudCheck(CreditHistory history) {
        this.history = history;
    }

    boolean isRisky(CustomerReference customer, Money amount) {
        return amount.compareTo(HARMLESS) > 0 && history.isDoubtful(customer.value());
    }
}
