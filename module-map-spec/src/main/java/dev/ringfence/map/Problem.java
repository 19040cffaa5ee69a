package dev.ringfence.map;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Describes something that keeps Ringfence from judging, or that a person should know of.
 *
 * @param severity whether it keeps Ringfence from judging
 * @param place where a person looks
 * @param message what is wrong, one line
 * @param wayOut how to mend it
 */
public record Problem(Severity severity, Place place, String message, Remedy wayOut) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::place)
            .thenComparing(Problem::message);

    /** Says whether a verdict is possible all the same. */
    public enum Severity {
        /** Nothing can be judged, or read. */
        ERROR,
        /** The problem is only told. */
        WARNING
    }

    /** Returns a problem that keeps Ringfence from judging. */
    public static Problem error(Place place, String message, Remedy remedy) {
        return new Problem(Severity.ERROR, place, message, remedy);
    }

    /** Returns a problem that keeps Ringfence from judging. */
    public static Problem error(Place place, String message, String remedy) {
        return error(place, message, new Remedy.Said(remedy));
    }

    /**
     * Returns a problem that keeps Ringfence from judging, of a line from 1, or of the whole file where the line is 0.
     */
    public static Problem error(String file, int line, String message, String remedy) {
        return error(new Place(file, line), message, remedy);
    }

    /** Returns a problem that is only told. */
    public static Problem warning(Place place, String message, Remedy remedy) {
        return new Problem(Severity.WARNING, place, message, remedy);
    }

    /** Returns a problem that is only told. */
    public static Problem warning(Place place, String message, String remedy) {
        return warning(place, message, new Remedy.Said(remedy));
    }

    /** Returns a problem that is only told, of a line from 1, or of the whole file where the line is 0. */
    public static Problem warning(String file, int line, String message, String remedy) {
        return warning(new Place(file, line), message, remedy);
    }

    /** Returns the file, relative to the map's folder where the file lies below it, with forward slashes. */
    public String file() {
        return place.file();
    }

    /** Returns the line from 1, or 0 where the problem concerns the whole file. */
    public int line() {
        return place.line();
    }

    /** Returns the column from 1, or 0 where the problem concerns the whole line. */
    public int column() {
        return place.column();
    }

    /** Says how to mend the problem, where no build is known. */
    public String remedy() {
        return wayOut.worded();
    }

    /** Says how to mend the problem, with the commands of a build. */
    public String remedy(Function<Remedy.Goal, String> commands) {
        return wayOut.worded(commands);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Says whether the goal mends the problem by itself, so that nobody has to look. */
    public boolean isMendedBy(Remedy.Goal goal) {
        return wayOut instanceof Remedy.Run run && run.goal() == goal;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the problem in one line, with the commands of a build. */
    public String line(Function<Remedy.Goal, String> commands) {
        return place + ": " + message + ". " + remedy(commands);
    }

    /** Returns the problem in one line, where no build is known. */
    @Override
    public String toString() {
        return line(Remedy.Goal::shortCommand);
    }
}
