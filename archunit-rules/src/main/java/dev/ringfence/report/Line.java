package dev.ringfence.report;

/** A line for the console. */
public record Line(Level level, String text) {

    /** How loud it is. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    static Line info(String text) {
        return new Line(Level.INFO, text);
    }

    static Line warning(String text) {
        return new Line(Level.WARNING, text);
    }

    static Line error(String text) {
        return new Line(Level.ERROR, text);
    }
}
