package dev.ringfence.verdict;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something written down that nothing needs any more.
 *
 * @param kind what it is
 * @param why why it is stale, such as {@code gone}
 * @param from where the edge begins, or the text of what is stale
 * @param to where the edge ends, where it is one
 * @param file relative to the map's folder, with forward slashes
 * @param line from 1
 */
public record Stale(Kind kind, Why why, String from, Optional<String> to, String file, int line)
        implements Comparable<Stale> {

    private static final Comparator<Stale> ORDER =
            Comparator.comparing(Stale::file).thenComparingInt(Stale::line).thenComparing(Stale::text);

    /** What is stale. */
    public enum Kind {
        BASELINE,
        EXCEPTION,
        CLAIM,
        REQUIRES,
        LOCK;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why it is stale. */
    public enum Why {
        /** The type is not here any more. */
        TYPE_GONE("type-gone"),
        /** The type is here, and no use of the other is seen any more. */
        GONE("gone"),
        /** The map allows it by now. */
        ALLOWED("allowed"),
        /** The map has an exception for it, expired or not. */
        EXCEPTED("excepted"),
        /** It is of a module that has left, whose uses are never known. */
        EXTRACTED("extracted"),
        /** Nothing uses it. */
        UNUSED("unused"),
        /** Its module is not frozen, or not in the map any more. */
        NOT_FROZEN("not-frozen");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** The name in reports. */
        public String id() {
            return id;
        }
    }

    /** As it is written. */
    public String text() {
        return from + to.map(end -> " -> " + end).orElse("");
    }

    @Override
    public int compareTo(Stale other) {
        return ORDER.compare(this, other);
    }
}
