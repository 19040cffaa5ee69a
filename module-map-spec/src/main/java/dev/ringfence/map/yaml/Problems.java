package dev.ringfence.map.yaml;

import dev.ringfence.map.MapPlace;
import dev.ringfence.map.Problem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one map and its parts, as they are found; a map that is nothing but problems is given up after {@link #LIMIT}. */
final class Problems {

    /** Enough to mend in one go; without a bound a hostile map would have a hundred thousand. */
    static final int LIMIT = 100;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(Problem::message);

    private final String map;
    private final String file;
    private final Set<Problem> found;

    /** Of a map. */
    Problems(String map) {
        this(map, map, new LinkedHashSet<>());
    }

    private Problems(String map, String file, Set<Problem> found) {
        this.map = map;
        this.file = file;
        this.found = found;
    }

    /** The same problems, while the text of a part is read. */
    Problems inPart(String part) {
        return new Problems(map, part, found);
    }

    /** Whether the text being read is that of a part. */
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

    void error(MapPlace place, String message, String remedy) {
        found.add(Problem.error(place, message, remedy));
        if (found.size() >= LIMIT) {
            found.add(Problem.error(
                    new MapPlace(map, 1, 1),
                    "there are " + LIMIT + " problems or more, and only the first ones found are told",
                    "Mend these, then read the map again."));
            throw new Stop();
        }
    }

    void warning(MapPlace place, String message, String remedy) {
        found.add(Problem.warning(place, message, remedy));
    }

    /** Whether so many were found that no more are looked for. */
    boolean areTooMany() {
        return found.size() > LIMIT;
    }

    /** Reports an error after which nothing can be read; to be thrown. */
    Stop stop(MapPlace place, String message, String remedy) {
        found.add(Problem.error(place, message, remedy));
        return new Stop();
    }

    /** As {@link #stop}, with the place as the text has it, from 1. */
    Stop stopAt(int line, int column, String message, String remedy) {
        return stop(new MapPlace(file, line, column), message, remedy);
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
