package dev.ringfence.growth.map;

import dev.ringfence.ledger.Reasons;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Describes something that a branch added to the debt, or loosened in the map.
 *
 * @param kind what it is
 * @param text what was added or loosened; of an edge, where it begins
 * @param to where the edge ends, where it is one
 * @param file relative to the map's folder, with forward slashes
 * @param line from 1
 * @param reason why, where somebody said so in a way that can be seen
 */
public record GrowthEntry(Kind kind, String text, Optional<String> to, String file, int line, Optional<String> reason)
        implements Comparable<GrowthEntry> {

    private static final Comparator<GrowthEntry> ORDER = Comparator.comparing(GrowthEntry::kind)
            .thenComparing(GrowthEntry::file)
            .thenComparingInt(GrowthEntry::line)
            .thenComparing(GrowthEntry::shown);

    /** Takes a reason without a letter or a digit for none: nobody could see it in a review. */
    public GrowthEntry {
        reason = reason.filter(Reasons::isSeen);
    }

    /** Says what has grown. */
    public enum Kind {
        /** Stands for a line of a baseline. */
        BASELINE,
        /** Stands for a fingerprint of frozen code. */
        LOCK,
        /** Stands for an exception, added or widened. */
        EXCEPTION,
        /** Stands for another map than the base had. */
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
        /** Stands for tables that belong to others, are open to more, or are judged no more. */
        TABLES,
        /** Stands for models that more code may use, or that nobody translates any more. */
        TRANSLATIONS,
        /** Stands for a seam, added, widened or taken away too early. */
        SEAMS,
        POLICY,
        /** Stands for classes of a package that no root holds. */
        OUTSIDE;

        /** Returns the name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Says whether the entry is a line of debt, and not a loosening of the map. */
        public boolean isLine() {
            return this == BASELINE || this == LOCK || this == EXCEPTION;
        }
    }

    /** Returns the entry as its file writes it. */
    public String shown() {
        return text + to.map(end -> " -> " + end).orElse("");
    }

    /** Returns the same entry with a reason, where the entry has no reason of its own. */
    public GrowthEntry because(Optional<String> other) {
        return new GrowthEntry(kind, text, to, file, line, reason.or(() -> other));
    }

    @Override
    public int compareTo(GrowthEntry other) {
        return ORDER.compare(this, other);
    }
}
