package com.acme.shop.inventory;

import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.inventory.api.OutOfStock;
import com.acme.shop.inventory.api.Reservation;
import com.acme.shop.inventory.api.StockLevels;
import com.acme.shop.shared.Quantity;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The stock levels, kept in a ledger. */
public final class Warehouse implements StockLevels {

    private final StockLedger ledger = new StockLedger();
    private final AtomicLong reservations = new AtomicLong();

    public void receive(ProductId product, Quantity quantity) {
        ledger.add(new StockMovement.Arrived(product, quantity));
    }

    public void apply(StockCount count) {
        int change = count.found().count() - ledger.of(count.product()).count();
        ledger.add(new StockMovement.Corrected(count.product(), change));
    }

    @Override
    public Quantity available(ProductId product) {
        return ledger.of(product);
    }

    @Override
    public Reservation reserve(ProductId product, Quantity quantity) {
        Quantity available = ledger.of(product);
        if (!available.covers(quantity)) {
            throw new OutOfStock(product, quantity, available);
        }
        ledger.add(new StockMovement.Reserved(product, quantity));
        return new Reservation(reservations.incrementAndGet(), product, quantity);
    }

    @Override
    public void release(Reservation reservation) {
        ledger.add(new StockMovement.Arrived(reservation.product(), reservation.quantity()));
    }

    Set<ProductId> products() {
        return ledger.products();
    }
}
