package dev.ringfence.tables.mapping.xml;

import java.util.Comparator;

/**
 * Names a place in a file that could not be read.
 *
 * @param file the file, as the caller names it
 * @param line the line, counted from 1
 * @param reason why, one line that can follow the file's name
 */
public record XmlProblem(String file, int line, String reason) implements Comparable<XmlProblem> {

    private static final Comparator<XmlProblem> ORDER = Comparator.comparing(XmlProblem::file)
            .thenComparing(XmlProblem::line)
            .thenComparing(XmlProblem::reason);

    @Override
    public int compareTo(XmlProblem other) {
        return ORDER.compare(this, other);
    }
}
