package com.acme.shop.shipping.domain;

import com.acme.shop.shipping.api.ShipmentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipments in memory. */
public final class ShipmentStore {

    private final Map<ShipmentId, Shipment> byId = new LinkedHashMap<>();

    public void save(Shipment shipment) {
        byId.put(shipment.id(), shipment);
    }

    public Optional<Shipment> find(ShipmentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Shipment> in(ShipmentState state) {
        return byId.values().stream()
                .filter(shipment -> shipment.state() == state)
                .toList();
    }

    public List<Shipment> all() {
        return List.copyOf(byId.values());
    }
}
