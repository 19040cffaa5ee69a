package com.acme.shop.shipping.job;

import com.acme.shop.orders.api.OrderLookup;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.ShopClock;
import com.acme.shop.shipping.api.ShipmentSent;
import com.acme.shop.shipping.app.Dispatch;
import com.acme.shop.shipping.domain.Shipment;
import com.acme.shop.shipping.domain.ShipmentState;
import com.acme.shop.shipping.domain.ShipmentStore;
import java.util.List;

/** Sends everything that is packed, every evening. */
public final class DispatchJob {

    private final ShipmentStore store;
    private final Dispatch dispatch;
    private final OrderLookup orders;
    private final EventBus events;
    private final ShopClock clock;

    public DispatchJob(ShipmentStore store, Dispatch dispatch, OrderLookup orders, EventBus events, ShopClock clock) {
        this.store = store;
        this.dispatch = dispatch;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    public int run() {
        List<Shipment> packed = store.in(ShipmentState.PACKED);
        packed.stream().map(dispatch::advance).forEach(this::announce);
        return packed.size();
    }

    private void announce(Shipment shipment) {
        orders.find(shipment.parcel().order())
                .map(OrderSummary::customer)
                .map(customer -> new ShipmentSent(
                        clock.now(), shipment.id(), customer, shipment.carrier().name()))
                .ifPresent(events::publish);
    }
}
