package com.acme.shop.inventory;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;
import java.util.List;

/** What to order from suppliers: whatever there is little of. */
public final class ReorderReport {

    private static final Quantity LOW = new Quantity(3);

    private final Warehouse warehouse;

    public ReorderReport(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    public List<ProductId> products() {
        return warehouse.products().stream()
                .filter(product -> LOW.covers(warehouse.available(product)))
                .toList();
    }
}
