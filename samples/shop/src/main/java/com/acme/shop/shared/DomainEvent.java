package com.acme.shop.shared;

import java.time.Instant;

/** Something that has happened, told to whoever wants to know. */
public interface DomainEvent {

    Instant at();
}
