package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import java.util.List;

/** Compares patterns, but not without end: two long patterns full of {@code *} cost the product of their lengths. */
final class OverlapBudget {

    private static final long MOST_WORK = 400_000_000;

    private final Problems problems;
    private long work;

    OverlapBudget(Problems problems) {
        this.problems = problems;
    }

    /** Says whether the pattern could name a type that one of the other patterns names. */
    boolean overlapsAny(NamePattern pattern, List<NamePattern> others, Place place) {
        return others.stream().anyMatch(other -> {
            spend((long) pattern.text().length() * other.text().length(), place);
            return pattern.overlaps(other);
        });
    }

    private void spend(long cost, Place place) {
        work += cost;
        if (work > MOST_WORK) {
            throw problems.stop(
                    place,
                    "the patterns up to here are too many to be compared with the claims of their modules",
                    "Begin what a module exports with a dot, or claim fewer packages.");
        }
    }
}
