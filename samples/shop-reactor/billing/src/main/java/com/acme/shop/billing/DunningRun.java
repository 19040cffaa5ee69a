package com.acme.shop.billing;

import com.acme.shop.customers.store.CreditHistory;
import com.acme.shop.shared.ShopClock;
import java.time.LocalDate;
import java.util.List;

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

    public List<Invoice> run() {
        LocalDate today = clock.today();
        List<Invoice> late =
                book.open().filter(invoice -> invoice.isOverdue(today)).toList();
        late.forEach(invoice -> history.reminded(invoice.customer()));
        return late;
    }
}
