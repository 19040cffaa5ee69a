package com.acme.shop.inventory;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All movements; what is there is their sum. */
final class StockLedger {

    private final List<StockMovement> movements = new ArrayList<>();

    void add(StockMovement movement) {
        movements.add(movement);
    }

    Quantity of(ProductId product) {
        int sum = movements.stream()
                .filter(movement -> movement.product().equals(product))
                .mapToInt(StockMovement::change)
                .sum();
        return new Quantity(Math.max(0, sum));
    }

    Set<ProductId> products() {
        return movements.stream().map(StockMovement::product).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
