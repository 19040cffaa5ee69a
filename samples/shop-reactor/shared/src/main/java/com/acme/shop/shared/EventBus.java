package com.acme.shop.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells events to those who asked, at once and in the order in which they asked. */
public final class EventBus {

    private final List<Consumer<DomainEvent>> listeners = new ArrayList<>();

    public <E extends DomainEvent> void on(Class<E> type, Consumer<E> listener) {
        listeners.add(event -> {
            if (type.isInstance(event)) {
                listener.accept(type.cast(event));
            }
        });
    }

    public void publish(DomainEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
