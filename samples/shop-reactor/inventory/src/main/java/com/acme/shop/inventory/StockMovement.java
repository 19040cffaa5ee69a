package com.acme.shop.inventory;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Quantity;

/** Goods come, go or turn out to be missing. */
sealed interface StockMovement {

    ProductId product();

    int change();

    /** A delivery. */
    record Arrived(ProductId product, Quantity quantity) implements StockMovement {
        @Override
        public int change() {
            return quantity.count();
        }
    }

    /** Set aside for a customer. */
    record Reserved(ProductId product, Quantity quantity) implements StockMovement {
        @Override
        public int change() {
            return -quantity.count();
        }
    }

    /** Found to be more or less than was thought. */
    record Corrected(ProductId product, int change) implements StockMovement {}
}
