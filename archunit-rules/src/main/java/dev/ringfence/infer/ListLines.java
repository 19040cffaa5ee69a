package dev.ringfence.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Writes a list in brackets as lines that are not too wide for a person. */
final class ListLines {

    private static final int WIDEST = 110;

    private ListLines() {}

    /**
     * Returns the lines; each begins below the first entry.
     *
     * @param start what stands before the first entry
     * @param end what stands behind the last one
     */
    static List<String> of(String start, Collection<String> entries, String end) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        Iterator<String> rest = entries.iterator();
        while (rest.hasNext()) {
            String entry = rest.next() + (rest.hasNext() ? "," : end);
            if (line.length() + entry.length() > WIDEST && line.length() > start.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(start.length()));
            }
            line.append(entry).append(rest.hasNext() ? " " : "");
        }
        lines.add(line.toString());
        return lines;
    }

    /** Says whether a line is wider than these. */
    static boolean isTooWide(String line) {
        return line.length() > WIDEST;
    }
}
