package com.acme.shop.payments;

import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.payments.api.PaymentReceipt;
import com.acme.shop.payments.spi.Settlement;
import com.acme.shop.payments.spi.SettlementFeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All payments, and what of them has reached the bank. */
public final class PaymentLedger implements SettlementFeed {

    private final Map<PaymentId, PaymentReceipt> receipts = new LinkedHashMap<>();
    private final List<Settlement> settlements = new ArrayList<>();

    void enter(PaymentReceipt receipt) {
        receipts.put(receipt.id(), receipt);
    }

    void settle(PaymentReceipt receipt, LocalDate day) {
        settlements.add(new Settlement(receipt.id(), receipt.amount(), day));
    }

    void strike(PaymentId payment) {
        receipts.remove(payment);
    }

    Optional<PaymentReceipt> find(PaymentId payment) {
        return Optional.ofNullable(receipts.get(payment));
    }

    PaymentId nextId() {
        return new PaymentId("P-" + (receipts.size() + 1));
    }

    @Override
    public List<Settlement> since(LocalDate day) {
        return settlements.stream()
                .filter(settlement -> !settlement.day().isBefore(day))
                .toList();
    }
}
