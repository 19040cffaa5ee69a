package dev.ringfence.infer;

import java.util.Comparator;

/**
 * Describes a use of one module by another that the map does not require: debt.
 *
 * @param from who uses
 * @param to what is used
 * @param lines how many edges lead there: so many lines a baseline will have of it
 * @param why why it is left out, as a clause
 */
record LeftOut(String from, String to, int lines, String why) implements Comparable<LeftOut> {

    private static final Comparator<LeftOut> ORDER =
            Comparator.comparing(LeftOut::from).thenComparing(LeftOut::to);

    /** Orders by what most lines come of. */
    static final Comparator<LeftOut> HEAVIEST_FIRST =
            Comparator.comparingInt((LeftOut use) -> -use.lines()).thenComparing(ORDER);

    /** Returns the use, and why it was left out, for a comment in the map and a line on the console. */
    public String text() {
        return from + " -> " + to + " (" + counted(lines) + "), " + why;
    }

    /** Returns what is used, and in how many lines. */
    String used() {
        return to + " (" + counted(lines) + ")";
    }

    static String counted(int lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    @Override
    public int compareTo(LeftOut other) {
        return ORDER.compare(this, other);
    }
}
