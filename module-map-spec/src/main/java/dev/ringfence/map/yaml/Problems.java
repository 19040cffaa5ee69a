package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the problems of one map and its parts, as they are found. A map that is nothing but problems is given up
 * after {@link #LIMIT}.
 */
final class Problems {

    /** So many problems are enough to mend in one go; without a bound a hostile map would have a hundred thousand. */
    static final int LIMIT = 100;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(Problem::message);

    private final String map;
    private final String file;
    private final Set<Problem> found;

    /** Collects the problems of a map. */
    Problems(String map) {
        this(map, map, new LinkedHashSet<>());
    }

    private Problems(String map, String file, Set<Problem> found) {
        this.map = map;
        this.file = file;
        this.found = found;
    }

    /** Returns the same problems, while the text of a part is read. */
    Problems inPart(String part) {
        return new Problems(map, part, found);
    }

    /** Says whether the text being read is that of a part. */
    boolean areOfPart() {
        return !file.equals(map);
    }

    /** Ends the reading at once; the problem behind it is already among those found. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super("the map cannot be read any further", null, false, false);
        }
    }

    void error(Place place, String message, String remedy) {
        found.add(Problem.error(place, message, remedy));
        if (found.size() >= LIMIT) {
            found.add(Problem.error(
                    new Place(map, 1, 1),
                    "there are " + LIMIT + " problems or more, and only the first ones found are told",
                    "Mend these, then read the map again."));
            throw new Stop();
        }
    }

    void warning(Place place, String message, String remedy) {
        found.add(Problem.warning(place, message, remedy));
    }

    /** Says whether so many problems were found that no more are looked for. */
    boolean areTooMany() {
        return found.size() > LIMIT;
    }

    /** Reports an error after which nothing can be read; the caller throws what it returns. */
    Stop stop(Place place, String message, String remedy) {
        found.add(Problem.error(place, message, remedy));
        return new Stop();
    }

    /** Does the same as {@link #stop}, with the place as the text has it, from 1. */
    Stop stopAt(int line, int column, String message, String remedy) {
        return stop(new Place(file, line, column), message, remedy);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.isError());
    }

    List<Problem> sorted() {
        Comparator<Problem> mapFirst =
                Comparator.comparing(problem -> !problem.place().file().equals(map));
        return found.stream().sorted(mapFirst.thenComparing(BY_PLACE)).toList();
    }
}
