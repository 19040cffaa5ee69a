package dev.ringfence.report.console;

import java.util.List;

/** Holds a line for the console. */
public record Line(Level level, String text) {

    /** Says how loud the line is. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    static List<Line> all(Level level, List<String> texts) {
        return texts.stream().map(text -> new Line(level, text)).toList();
    }

    public static Line info(String text) {
        return new Line(Level.INFO, text);
    }

    public static Line warning(String text) {
        return new Line(Level.WARNING, text);
    }

    public static Line error(String text) {
        return new Line(Level.ERROR, text);
    }
}
