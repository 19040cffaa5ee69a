package com.acme.shop.payments;

import com.acme.shop.payments.api.CustomerReference;
import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.payments.card.CardToken;
import com.acme.shop.payments.card.CardVault;
import com.acme.shop.payments.spi.Settlement;
import com.acme.shop.payments.spi.SettlementFeed;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.ShopClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes money from those whom it trusts, and knows what has reached the bank. */
public final class PaymentDesk implements Payments, SettlementFeed {

    private final CardVault vault;
    private final FraudCheck fraud;
    private final ShopClock clock;
    private final List<Settlement> settlements = new ArrayList<>();

    public PaymentDesk(CardVault vault, FraudCheck fraud, ShopClock clock) {
        this.vault = vault;
        this.fraud = fraud;
        this.clock = clock;
    }

    @Override
    public Optional<PaymentId> take(CustomerReference customer, Money amount, PaymentMethod method) {
        if (fraud.isRisky(customer, amount) || isUnknownCard(method)) {
            return Optional.empty();
        }
        PaymentId payment = new PaymentId("P-" + (settlements.size() + 1));
        settlements.add(new Settlement(payment, amount, clock.today()));
        return Optional.of(payment);
    }

    private boolean isUnknownCard(PaymentMethod method) {
        return method instanceof PaymentMethod.Card card && !vault.holds(new CardToken(card.token()));
    }

    @Override
    public List<Settlement> since(LocalDate day) {
        return settlements.stream()
                .filter(settlement -> !settlement.day().isBefore(day))
                .toList();
    }
}
