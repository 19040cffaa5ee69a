package dev.ringfence.scan.text;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says with which segments a dotted name of a source has to begin, for anybody to ask for the name. */
public final class FirstSegments {

    private final SortedSet<String> segments;
    private final boolean areAny;
    private final int[] hashes;

    private FirstSegments(SortedSet<String> segments, boolean areAny) {
        this.segments = segments;
        this.areAny = areAny;
        this.hashes = segments.stream().mapToInt(String::hashCode).toArray();
    }

    /** Wants these alone. */
    public static FirstSegments of(Collection<String> segments) {
        return new FirstSegments(new TreeSet<>(segments), false);
    }

    /** Wants every dotted name. */
    public static FirstSegments any() {
        return new FirstSegments(new TreeSet<>(), true);
    }

    boolean holds(String segment) {
        return areAny || segments.contains(segment);
    }

    /** Says by the segment's hash whether it may be wanted. */
    boolean mayHold(int hash) {
        boolean found = areAny;
        for (int i = 0; i < hashes.length && !found; i++) {
            found = hashes[i] == hash;
        }
        return found;
    }

    /** Returns the segments, or {@code *} for any. */
    @Override
    public String toString() {
        return areAny ? "*" : String.join(" ", segments);
    }
}
