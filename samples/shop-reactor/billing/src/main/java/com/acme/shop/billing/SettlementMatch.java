package com.acme.shop.billing;

import com.acme.shop.payments.spi.Settlement;
import com.acme.shop.payments.spi.SettlementFeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the invoice that money on the bank account is for. */
public final class SettlementMatch {

    private final SettlementFeed feed;
    private final InvoiceBook book;

    public SettlementMatch(SettlementFeed feed, InvoiceBook book) {
        this.feed = feed;
        this.book = book;
    }

    public int matchSince(LocalDate day) {
        List<Invoice> matched = feed.since(day).stream()
                .flatMap(settlement -> invoiceFor(settlement).stream())
                .toList();
        matched.forEach(book::strike);
        return matched.size();
    }

    private Optional<Invoice> invoiceFor(Settlement settlement) {
        return book.open()
                .filter(invoice -> invoice.amount().equals(settlement.amount()))
                .findFirst();
    }
}
