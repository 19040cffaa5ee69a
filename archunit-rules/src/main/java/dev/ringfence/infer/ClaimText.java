package dev.ringfence.infer;

/**
 * A claim as the map will have it.
 *
 * @param kind packages or types
 * @param pattern the pattern, below the root where it can be
 */
record ClaimText(Kind kind, String pattern) implements Comparable<ClaimText> {

    /** The key under which a claim stands. */
    public enum Kind {
        PACKAGES,
        TYPES
    }

    @Override
    public int compareTo(ClaimText other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : pattern.compareTo(other.pattern);
    }
}
