package com.acme.shop.payments.provider;

import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.shared.Money;

/** Somebody outside who takes money for us. */
public interface PaymentProvider {

    boolean takes(PaymentMethod method);

    ProviderAnswer charge(Money amount, PaymentMethod method);
}
