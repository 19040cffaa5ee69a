package dev.ringfence.report.console;

/** Holds a line for the console. */
public record Line(Level level, String text) {

    /** Says how loud the line is. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
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
