package dev.ringfence.report.advise;

import java.util.List;

/** Counts the rows that text takes on a screen. */
final class ScreenRows {

    private static final int CHARACTERS = 160;

    private ScreenRows() {}

    /** Counts the rows of all lines; an empty line takes one. */
    static int of(List<String> lines) {
        return lines.stream().mapToInt(ScreenRows::of).sum();
    }

    private static int of(String line) {
        return Math.max(1, (line.length() + CHARACTERS - 1) / CHARACTERS);
    }
}
