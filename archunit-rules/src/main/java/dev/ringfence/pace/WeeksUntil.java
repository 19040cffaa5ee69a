package dev.ringfence.pace;

import java.time.LocalDate;
import java.util.Optional;

/** Counts how many weeks a count takes until it is empty. */
final class WeeksUntil {

    static final int FEWEST = 6;

    /** What takes longer than about a thousand years never ends. */
    private static final double AGES = 52_000;

    private WeeksUntil() {}

    /** The median falls, so the lower quartile does. */
    static Forecast empty(int left, Pace pace, LocalDate day) {
        return on(left, pace.lower(), day)
                .<Forecast>map(earliest -> new Forecast.Falling(earliest, on(left, pace.upper(), day)))
                .orElseGet(() -> new Forecast.Flat(0));
    }

    private static Optional<LocalDate> on(int left, double perWeek, LocalDate day) {
        double weeks = perWeek < 0 ? Math.ceil(left / -perWeek) : AGES;
        return weeks < AGES ? Optional.of(day.plusWeeks((long) weeks)) : Optional.empty();
    }
}
