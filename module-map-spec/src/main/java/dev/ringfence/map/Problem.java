package dev.ringfence.map;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Something that keeps Ringfence from judging, or that a person should know of.
 *
 * @param severity whether it keeps Ringfence from judging
 * @param file relative to the map's folder where it lies below it, with forward slashes
 * @param line from 1, or 0 where it concerns the whole file
 * @param column from 1, or 0 where it concerns the whole line
 * @param message what is wrong
 * @param wayOut how to mend it
 */
public record Problem(Severity severity, String file, int line, int column, String message, Remedy wayOut)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** Whether a verdict is possible all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Problem(Severity severity, String file, int line, int column, String message, String remedy) {
        this(severity, file, line, column, message, new Remedy.Said(remedy));
    }

    /** A problem that keeps Ringfence from judging. */
    public static Problem error(String file, int line, String message, Remedy remedy) {
        return new Problem(Severity.ERROR, file, line, 0, message, remedy);
    }

    /** A problem that keeps Ringfence from judging. */
    public static Problem error(String file, int line, String message, String remedy) {
        return new Problem(Severity.ERROR, file, line, 0, message, remedy);
    }

    /** A problem that is told and no more. */
    public static Problem warning(String file, int line, String message, String remedy) {
        return new Problem(Severity.WARNING, file, line, 0, message, remedy);
    }

    /** How to mend it, where no build is known. */
    public String remedy() {
        return wayOut.worded();
    }

    /** How to mend it, with the commands of a build. */
    public String remedy(Function<Remedy.Goal, String> commands) {
        return wayOut.worded(commands);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "Problem[severity=%s, file=%s, line=%d, column=%d, message=%s, remedy=%s]"
                .formatted(severity, file, line, column, message, remedy());
    }
}
