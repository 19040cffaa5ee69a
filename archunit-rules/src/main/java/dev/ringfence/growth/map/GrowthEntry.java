package dev.ringfence.growth.map;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a branch added to the debt, or loosened in the map.
 *
 * @param kind what it is
 * @param text what was added or loosened; of an edge, where it begins
 * @param to where the edge ends, where it is one
 * @param file relative to the map's folder, with forward slashes
 * @param line from 1
 * @param reason why, where somebody said so
 */
public record GrowthEntry(Kind kind, String text, Optional<String> to, String file, int line, Optional<String> reason)
        implements Comparable<GrowthEntry> {

    private static final Comparator<GrowthEntry> ORDER = Comparator.comparing(GrowthEntry::kind)
            .thenComparing(GrowthEntry::file)
            .thenComparingInt(GrowthEntry::line)
            .thenComparing(GrowthEntry::shown);

    /** What has grown. */
    public enum Kind {
        /** A line of a baseline. */
        BASELINE,
        /** A fingerprint of frozen code. */
        LOCK,
        /** An exception, added or widened. */
        EXCEPTION,
        /** Another map than the base had. */
        MAP,
        ROOT,
        MODULE,
        CLAIM,
        IGNORE,
        REQUIRES,
        EXPORTS,
        FORBIDS,
        LAYERS,
        STATE,
        FREEZE,
        SHARED,
        EXTERNAL,
        POLICY;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a line of debt, and not a loosening of the map. */
        public boolean isLine() {
            return this == BASELINE || this == LOCK || this == EXCEPTION;
        }
    }

    /** As it is written. */
    public String shown() {
        return text + to.map(end -> " -> " + end).orElse("");
    }

    /** The same with a reason, where it has none of its own. */
    public GrowthEntry because(Optional<String> other) {
        return new GrowthEntry(kind, text, to, file, line, reason.or(() -> other));
    }

    @Override
    public int compareTo(GrowthEntry other) {
        return ORDER.compare(this, other);
    }
}
