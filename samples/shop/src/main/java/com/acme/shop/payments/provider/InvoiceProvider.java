package com.acme.shop.payments.provider;

import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.ShopClock;

/** Trusts the customer to pay later. */
public final class InvoiceProvider implements PaymentProvider {

    private static final Money LIMIT = Money.of("400");

    private final ShopClock clock;

    public InvoiceProvider(ShopClock clock) {
        this.clock = clock;
    }

    @Override
    public boolean takes(PaymentMethod method) {
        return method instanceof PaymentMethod.OnInvoice;
    }

    @Override
    public ProviderAnswer charge(Money amount, PaymentMethod method) {
        int days = ((PaymentMethod.OnInvoice) method).days();
        return amount.compareTo(LIMIT) > 0
                ? new ProviderAnswer.Refused("too much to be paid later")
                : new ProviderAnswer.Promised(clock.today().plusDays(days));
    }
}
