package dev.ringfence.map;

import java.util.BitSet;
import java.util.Optional;

/** Finds a text that two segments with {@code *} both stand for. */
final class CommonSegment {

    /** Stands where both segments have a {@code *}, so that the text is no more special than they are. */
    private static final char ANY = 'X';

    private final String one;
    private final String other;
    private final BitSet failed = new BitSet();
    private final StringBuilder backwards = new StringBuilder();

    private CommonSegment(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /** Returns such a text, where there is one. */
    static Optional<String> of(String one, String other) {
        CommonSegment common = new CommonSegment(one, other);
        return common.possible(0, 0) ? Optional.of(common.backwards.reverse().toString()) : Optional.empty();
    }

    /** Returns a text that the segment stands for. */
    static String anyOf(String segment) {
        return segment.replace('*', ANY);
    }

    /** Returns the segment as a person would write it who means any name. */
    static String readable(String segment, boolean isType) {
        boolean isAny = segment.chars().allMatch(letter -> letter == ANY);
        return isAny ? isType ? "Any" : "any" : segment;
    }

    private boolean possible(int i, int j) {
        int state = i * (other.length() + 1) + j;
        if (failed.get(state)) {
            return false;
        }
        boolean found = tryPossible(i, j);
        failed.set(state, !found);
        return found;
    }

    private boolean tryPossible(int i, int j) {
        if (i == one.length() && j == other.length()) {
            return true;
        }
        boolean isStar = i < one.length() && one.charAt(i) == '*';
        boolean isOtherStar = j < other.length() && other.charAt(j) == '*';
        if (isStar && isOtherStar) {
            return (possible(i + 1, j) || possible(i, j + 1)) && with(ANY);
        }
        if (isStar) {
            return possible(i + 1, j) || j < other.length() && possible(i, j + 1) && with(other.charAt(j));
        }
        if (isOtherStar) {
            return possible(i, j + 1) || i < one.length() && possible(i + 1, j) && with(one.charAt(i));
        }
        return i < one.length()
                && j < other.length()
                && one.charAt(i) == other.charAt(j)
                && possible(i + 1, j + 1)
                && with(one.charAt(i));
    }

    private boolean with(char letter) {
        backwards.append(letter);
        return true;
    }
}
