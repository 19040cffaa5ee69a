package dev.ringfence.advice;

import dev.ringfence.map.edit.MapSource;
import java.time.LocalDate;

/**
 * Holds the map as it is written, so that an edit of it can be tried before it is offered.
 *
 * @param today the day, UTC, from which an exception would last
 */
public record MapAtHand(MapSource source, LocalDate today) {}
