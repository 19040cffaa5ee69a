package dev.ringfence.map;

import java.util.Comparator;

/**
 * Says how closely a pattern names a type. The greater one wins: an exact type, then a type glob, then the longer
 * package, then more literal characters.
 */
record Specificity(int kind, int segments, int literalCharacters) implements Comparable<Specificity> {

    static final int PACKAGE = 0;
    static final int TYPE_GLOB = 1;
    static final int EXACT_TYPE = 2;

    private static final Comparator<Specificity> ORDER = Comparator.comparingInt(Specificity::kind)
            .thenComparingInt(Specificity::segments)
            .thenComparingInt(Specificity::literalCharacters);

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }
}
