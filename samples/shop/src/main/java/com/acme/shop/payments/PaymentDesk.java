package com.acme.shop.payments;

import com.acme.shop.payments.api.CustomerReference;
import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.payments.api.PaymentReceipt;
import com.acme.shop.payments.api.PaymentReceived;
import com.acme.shop.payments.api.PaymentRefused;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.payments.provider.PaymentProvider;
import com.acme.shop.payments.provider.ProviderAnswer;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.ShopClock;
import java.util.List;
import java.util.Optional;

/** Takes money through the provider that fits. */
public final class PaymentDesk implements Payments {

    private final List<PaymentProvider> providers;
    private final PaymentLedger ledger;
    private final FraudCheck fraud;
    private final EventBus events;
    private final ShopClock clock;

    public PaymentDesk(
            List<PaymentProvider> providers, PaymentLedger ledger, FraudCheck fraud, EventBus events, ShopClock clock) {
        this.providers = List.copyOf(providers);
        this.ledger = ledger;
        this.fraud = fraud;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PaymentReceipt take(CustomerReference customer, Money amount, PaymentMethod method) {
        if (fraud.isRisky(customer, amount)) {
            throw new PaymentRefused("too many reminders");
        }
        ProviderAnswer answer = providerFor(method).charge(amount, method);
        if (answer instanceof ProviderAnswer.Refused refused) {
            throw new PaymentRefused(refused.reason());
        }
        PaymentReceipt receipt =
                new PaymentReceipt(ledger.nextId(), customer, amount, answer instanceof ProviderAnswer.Promised);
        ledger.enter(receipt);
        if (!receipt.promised()) {
            arrived(receipt);
        }
        return receipt;
    }

    private PaymentProvider providerFor(PaymentMethod method) {
        return providers.stream()
                .filter(provider -> provider.takes(method))
                .findFirst()
                .orElseThrow(() -> new PaymentRefused("nobody takes " + method));
    }

    private void arrived(PaymentReceipt receipt) {
        ledger.settle(receipt, clock.today());
        events.publish(new PaymentReceived(clock.now(), receipt.id(), receipt.amount()));
    }

    @Override
    public Optional<PaymentReceipt> find(PaymentId payment) {
        return ledger.find(payment);
    }

    @Override
    public void giveBack(PaymentId payment) {
        ledger.strike(payment);
    }
}
