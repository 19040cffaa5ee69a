package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Says whether two patterns could name the same type.
 *
 * <p>Both patterns are walked at once, state against state, so the work is bounded by the product of their lengths.
 */
final class Overlap {

    private final List<Segment> left;
    private final List<Segment> right;
    private final BitSet failed = new BitSet();

    private Overlap(List<Segment> left, List<Segment> right) {
        this.left = left;
        this.right = right;
    }

    static boolean between(NamePattern left, NamePattern right) {
        return new Overlap(typeSegments(left), typeSegments(right)).possible(0, 0);
    }

    /** A package names every type in it and below it: any number of segments, then a simple name. */
    private static List<Segment> typeSegments(NamePattern pattern) {
        if (pattern instanceof TypePattern types) {
            return types.segments().list();
        }
        List<Segment> segments =
                new ArrayList<>(((PackagePattern) pattern).segments().list());
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
            return possible(i + 1, j) || (j < right.size() && possible(i, j + 1));
        }
        if (j < right.size() && right.get(j).isSpan()) {
            return possible(i, j + 1) || (i < left.size() && possible(i + 1, j));
        }
        return i < left.size()
                && j < right.size()
                && globsOverlap(left.get(i).text(), right.get(j).text(), 0, 0, new BitSet())
                && possible(i + 1, j + 1);
    }

    private static boolean globsOverlap(String a, String b, int i, int j, BitSet failed) {
        int state = i * (b.length() + 1) + j;
        if (failed.get(state)) {
            return false;
        }
        boolean found;
        if (i == a.length() && j == b.length()) {
            found = true;
        } else if (i < a.length() && a.charAt(i) == '*') {
            found = globsOverlap(a, b, i + 1, j, failed) || (j < b.length() && globsOverlap(a, b, i, j + 1, failed));
        } else if (j < b.length() && b.charAt(j) == '*') {
            found = globsOverlap(a, b, i, j + 1, failed) || (i < a.length() && globsOverlap(a, b, i + 1, j, failed));
        } else {
            found = i < a.length()
                    && j < b.length()
                    && a.charAt(i) == b.charAt(j)
                    && globsOverlap(a, b, i + 1, j + 1, failed);
        }
        if (!found) {
            failed.set(state);
        }
        return found;
    }
}
