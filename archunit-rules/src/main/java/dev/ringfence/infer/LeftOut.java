package dev.ringfence.infer;

import java.util.Comparator;

/**
 * A use of one module by another that the map does not require: debt.
 *
 * @param from who uses
 * @param to what is used
 * @param times how often
 * @param why why it is left out, as a clause
 */
record LeftOut(String from, String to, int times, String why) implements Comparable<LeftOut> {

    private static final Comparator<LeftOut> ORDER =
            Comparator.comparing(LeftOut::from).thenComparing(LeftOut::to);

    /** As a comment in the map and a line on the console: the use, and why it was left out. */
    public String text() {
        return from + " -> " + to + " (" + uses() + "), " + why;
    }

    String uses() {
        return times == 1 ? "1 use" : times + " uses";
    }

    @Override
    public int compareTo(LeftOut other) {
        return ORDER.compare(this, other);
    }
}
