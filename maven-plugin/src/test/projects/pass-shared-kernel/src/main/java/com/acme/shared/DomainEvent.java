package com.acme.shared;

import java.time.Instant;

/** Something that has happened. */
public interface DomainEvent {

    Instant at();
}
