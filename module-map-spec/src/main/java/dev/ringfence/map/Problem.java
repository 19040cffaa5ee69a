package dev.ringfence.map;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Something that keeps Ringfence from judging, or that a person should know of.
 *
 * @param severity whether it keeps Ringfence from judging
 * @param place where a person looks
 * @param message what is wrong, one line
 * @param wayOut how to mend it
 */
public record Problem(Severity severity, MapPlace place, String message, Remedy wayOut) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** Whether a verdict is possible all the same. */
    public enum Severity {
        /** Nothing can be judged, or read. */
        ERROR,
        /** The problem is told and no more. */
        WARNING
    }

    /** A problem that keeps Ringfence from judging. */
    public static Problem error(MapPlace place, String message, Remedy remedy) {
        return new Problem(Severity.ERROR, place, message, remedy);
    }

    /** A problem that keeps Ringfence from judging. */
    public static Problem error(MapPlace place, String message, String remedy) {
        return error(place, message, new Remedy.Said(remedy));
    }

    /** A problem that keeps Ringfence from judging, of a line from 1, or of the whole file where it is 0. */
    public static Problem error(String file, int line, String message, String remedy) {
        return error(new MapPlace(file, line, 0), message, remedy);
    }

    /** A problem that is told and no more. */
    public static Problem warning(MapPlace place, String message, Remedy remedy) {
        return new Problem(Severity.WARNING, place, message, remedy);
    }

    /** A problem that is told and no more. */
    public static Problem warning(MapPlace place, String message, String remedy) {
        return warning(place, message, new Remedy.Said(remedy));
    }

    /** A problem that is told and no more, of a line from 1, or of the whole file where it is 0. */
    public static Problem warning(String file, int line, String message, String remedy) {
        return warning(new MapPlace(file, line, 0), message, remedy);
    }

    /** The file, relative to the map's folder where it lies below it, with forward slashes. */
    public String file() {
        return place.file();
    }

    /** The line from 1, or 0 where it concerns the whole file. */
    public int line() {
        return place.line();
    }

    /** The column from 1, or 0 where it concerns the whole line. */
    public int column() {
        return place.column();
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

    /** Whether the goal mends it by itself, so that nobody has to look. */
    public boolean isMendedBy(Remedy.Goal goal) {
        return wayOut instanceof Remedy.Run run && run.goal() == goal;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line with the commands of a build. */
    public String line(Function<Remedy.Goal, String> commands) {
        return place + ": " + message + ". " + remedy(commands);
    }

    /** One line where no build is known. */
    @Override
    public String toString() {
        return line(Remedy.Goal::shortCommand);
    }
}
