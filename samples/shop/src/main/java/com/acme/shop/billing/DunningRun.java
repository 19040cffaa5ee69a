package com.acme.shop.billing;

import com.acme.shop.billing.api.InvoiceId;
import com.acme.shop.customers.store.CreditHistory;
import com.acme.shop.shared.ShopClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for money that is late, and writes it into the credit history of customers behind their back. */
public final class DunningRun {

    private final InvoiceBook book;
    private final CreditHistory history;
    private final ShopClock clock;

    public DunningRun(InvoiceBook book, CreditHistory history, ShopClock clock) {
        this.book = book;
        this.history = history;
        this.clock = clock;
    }

    public Map<InvoiceId, DunningLevel> run() {
        LocalDate today = clock.today();
        Map<InvoiceId, DunningLevel> levels = new LinkedHashMap<>();
        book.open().filter(invoice -> invoice.isOverdue(today)).forEach(invoice -> {
            history.reminded(invoice.customer());
            levels.put(invoice.id(), DunningLevel.after(ChronoUnit.DAYS.between(invoice.due(), today)));
        });
        return levels;
    }
}
