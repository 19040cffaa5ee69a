package dev.ringfence.map;

import java.time.LocalDate;

/**
 * Says that a seam lets something stand for a time.
 *
 * @param seam the seam
 * @param until the last day, UTC, which may be that of a single type
 */
public record UnderSeam(Seam seam, LocalDate until) {

    /** Says whether the seam lets it stand no more on that day. */
    public boolean isExpiredOn(LocalDate today) {
        return today.isAfter(until);
    }
}
