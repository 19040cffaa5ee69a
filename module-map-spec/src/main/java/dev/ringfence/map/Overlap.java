package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds a name of a type that two patterns name, if there could be one.
 *
 * <p>Both patterns are walked at once, state against state, so the work is bounded by the product of their lengths.
 */
final class Overlap {

    private final List<Segment> left;
    private final List<Segment> right;
    private final BitSet failed = new BitSet();

    /** Holds the segments of the common name, filled from the last one on the way back. */
    private final Deque<String> common = new ArrayDeque<>();

    private Overlap(List<Segment> left, List<Segment> right) {
        this.left = left;
        this.right = right;
    }

    static boolean between(NamePattern left, NamePattern right) {
        return !beginApart(left, right) && new Overlap(typeSegments(left), typeSegments(right)).possible(0, 0);
    }

    /** Most patterns of a map differ in a written segment, and then need no walk. */
    private static boolean beginApart(NamePattern left, NamePattern right) {
        List<Segment> one = segments(left);
        List<Segment> other = segments(right);
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            if (!one.get(at).isLiteral() || !other.get(at).isLiteral()) {
                return false;
            }
            if (!one.get(at).equals(other.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<Segment> segments(NamePattern pattern) {
        return pattern instanceof TypePattern types
                ? types.segments().list()
                : ((PackagePattern) pattern).segments().list();
    }

    /** Returns a type that both name, which is no more special than they are. */
    static Optional<TypeName> example(NamePattern left, NamePattern right) {
        Overlap overlap = new Overlap(typeSegments(left), typeSegments(right));
        return overlap.possible(0, 0) ? Optional.of(new TypeName(String.join(".", overlap.common))) : Optional.empty();
    }

    /** A package names every type in it and below it: any number of segments, then a simple name. */
    private static List<Segment> typeSegments(NamePattern pattern) {
        if (pattern instanceof TypePattern) {
            return segments(pattern);
        }
        List<Segment> segments = new ArrayList<>(segments(pattern));
        segments.add(Segments.SPAN);
        segments.add(new Segment("*"));
        return segments;
    }

    private boolean possible(int i, int j) {
        int state = i * (right.size() + 1) + j;
        if (failed.get(state)) {
            return false;
        }
        boolean found = tryPossible(i, j);
        if (!found) {
            failed.set(state);
        }
        return found;
    }

    private boolean tryPossible(int i, int j) {
        if (i == left.size() && j == right.size()) {
            return true;
        }
        if (i < left.size() && left.get(i).isSpan()) {
            return possible(i + 1, j) || j < right.size() && possible(i, j + 1) && named(right.get(j), j, right);
        }
        if (j < right.size() && right.get(j).isSpan()) {
            return possible(i, j + 1) || i < left.size() && possible(i + 1, j) && named(left.get(i), i, left);
        }
        if (i == left.size() || j == right.size()) {
            return false;
        }
        Optional<String> segment =
                CommonSegment.of(left.get(i).text(), right.get(j).text());
        return segment.isPresent() && possible(i + 1, j + 1) && named(segment.get(), i == left.size() - 1);
    }

    private boolean named(Segment segment, int at, List<Segment> all) {
        return segment.isSpan() || named(CommonSegment.anyOf(segment.text()), at == all.size() - 1);
    }

    private boolean named(String segment, boolean isLast) {
        common.addFirst(CommonSegment.readable(segment, isLast));
        return true;
    }
}
