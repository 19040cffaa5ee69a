package com.acme.shop.inventory;

import com.acme.shop.billing.InvoiceBook;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;
import java.util.List;

/** What to order from suppliers. It guesses the demand from invoices, which are none of its business. */
public final class ReorderReport {

    private static final Quantity LOW = new Quantity(3);
    private static final int BUSY = 10;

    private final Warehouse warehouse;
    private final InvoiceBook invoices;

    public ReorderReport(Warehouse warehouse, InvoiceBook invoices) {
        this.warehouse = warehouse;
        this.invoices = invoices;
    }

    public List<ProductId> products() {
        boolean busy = invoices.openCount() > BUSY;
        return warehouse.products().stream()
                .filter(product -> busy || LOW.covers(warehouse.available(product)))
                .toList();
    }
}
