package dev.ringfence.verdict;

import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Describes something written down that nothing needs any more.
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

    /** Says what is stale. */
    public enum Kind {
        BASELINE,
        EXCEPTION,
        CLAIM,
        REQUIRES,
        TABLE,
        LOCK;

        /** Returns the name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says why the entry is stale. */
    public enum Why {
        /** Says that the type is not here any more. */
        TYPE_GONE("type-gone"),
        /** Says that the type is here, and that no use of the other type is seen any more. */
        GONE("gone"),
        /** Says that the map allows by now what the line records. */
        ALLOWED("allowed"),
        /** Says that the map has an exception for what the line records, expired or not. */
        EXCEPTED("excepted"),
        /** Says that a seam lets stand what the line records, until its date. */
        SEAM("seam"),
        /** Says that the line is of changing a table, which is only read by now. */
        NARROWED("narrowed"),
        /** Says that the line is of a module that has left, whose uses are never known. */
        EXTRACTED("extracted"),
        /** Says that the type has another name now, and that only commits of this branch show it. */
        MOVED_HERE("moved-here"),
        /** Says that the types of a claim are in another package now. */
        MOVED("moved"),
        /** Says that nothing uses the entry. */
        UNUSED("unused"),
        /** Says that the lock's module is not frozen, or not in the map any more. */
        NOT_FROZEN("not-frozen");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** Returns the name in reports. */
        public String id() {
            return id;
        }
    }

    /** Says whether it is an entry of the map that may be needed again, which has a policy of its own. */
    public boolean isUnused() {
        return kind == Kind.REQUIRES || kind == Kind.EXCEPTION || kind == Kind.TABLE;
    }

    /** Says whether it breaks the verdict under a policy. */
    public boolean breaks(Policy policy) {
        boolean isOfUnmapped = why == Why.MOVED && policy.unmapped() == Severity.FAIL;
        return isOfUnmapped || (isUnused() ? policy.unused() : policy.stale()) == Severity.FAIL;
    }

    /** Returns the entry as it is written. */
    public String text() {
        return from + to.map(end -> " -> " + end).orElse("");
    }

    @Override
    public int compareTo(Stale other) {
        return ORDER.compare(this, other);
    }

    /** Says whether it is the line of a baseline that stands at a place of a file. */
    public boolean isLineAt(String path, int number) {
        return kind == Kind.BASELINE && line == number && file.equals(path);
    }
}
