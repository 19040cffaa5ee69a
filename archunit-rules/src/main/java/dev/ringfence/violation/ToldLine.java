package dev.ringfence.violation;

import java.util.Comparator;

/**
 * Names a line of a source as a class file tells it.
 *
 * @param line from 1
 * @param release the release of Java from which on the class file counts; 0 for a class file that is no variant
 */
public record ToldLine(int line, int release) implements Comparable<ToldLine> {

    private static final Comparator<ToldLine> ORDER =
            Comparator.comparingInt(ToldLine::line).thenComparingInt(ToldLine::release);

    @Override
    public int compareTo(ToldLine other) {
        return ORDER.compare(this, other);
    }

    /** Returns the line, and before it the release of a variant: {@code 17:4}. */
    @Override
    public String toString() {
        return (release == 0 ? "" : release + ":") + line;
    }
}
