package dev.ringfence.report.console;

/** A line for the console. */
public record Line(Level level, String text) {

    /** How loud it is. */
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
