package dev.ringfence.map;

/**
 * Something wrong with a module map, where it is, and how to mend it.
 *
 * @param severity whether the map can be used all the same
 * @param place where in the map
 * @param message what is wrong, one line
 * @param remedy what to write instead, one line
 */
public record MapProblem(Severity severity, MapPlace place, String message, String remedy) {

    /** Whether a map with the problem can be used. */
    public enum Severity {
        /** The map cannot be used. */
        ERROR,
        /** The map can be used, and the problem is told. */
        WARNING
    }

    /** A problem that makes the map unusable. */
    public static MapProblem error(MapPlace place, String message, String remedy) {
        return new MapProblem(Severity.ERROR, place, message, remedy);
    }

    /** A problem that is told and no more. */
    public static MapProblem warning(MapPlace place, String message, String remedy) {
        return new MapProblem(Severity.WARNING, place, message, remedy);
    }

    /** The same as a problem of a build. */
    public Problem asProblem() {
        return new Problem(
                severity == Severity.ERROR ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                place.file(),
                place.line(),
                place.column(),
                message,
                remedy);
    }

    @Override
    public String toString() {
        return place + ": " + message + ". " + remedy;
    }
}
