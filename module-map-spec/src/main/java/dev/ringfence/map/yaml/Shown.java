package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;

/** Shows texts of a map in messages: in backticks, on one line, and never long. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** Says where something is already: its line, and its file where that is another one. */
    static String line(Place earlier, Place here) {
        return earlier.file().equals(here.file())
                ? "line " + earlier.line()
                : earlier.file() + ", line " + earlier.line();
    }

    static String text(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return "`" + line.replaceAll("\\s", " ") + "`";
    }
}
