package dev.ringfence.report.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Says what was concluded, the best first. */
public enum ReportedVerdict {
    KEPT,
    BROKEN,
    COULD_NOT_RUN;

    /** Returns the name in reports, such as {@code could-not-run}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the verdict of that name. */
    public static Optional<ReportedVerdict> ofId(String id) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst();
    }

    /** Returns the worse of both. */
    ReportedVerdict or(ReportedVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
