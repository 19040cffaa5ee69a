package dev.ringfence.map.yaml;

/** Texts of a map as messages show them: in backticks, on one line, and never long. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String text(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return "`" + line.replaceAll("\\s", " ") + "`";
    }
}
