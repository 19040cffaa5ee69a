package dev.ringfence.map.yaml;

import dev.ringfence.map.MapPlace;
import dev.ringfence.map.MapProblem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one map, as they are found; a map that is nothing but problems is given up after {@link #LIMIT}. */
final class Problems {

    /** Enough to mend in one go; without a bound a hostile map would have a hundred thousand. */
    static final int LIMIT = 100;

    private static final Comparator<MapProblem> BY_PLACE = Comparator.comparingInt(
                    (MapProblem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(MapProblem::message);

    private final String file;
    private final Set<MapProblem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    /** Ends the reading at once; the problem behind it is already among those found. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super("the map cannot be read any further", null, false, false);
        }
    }

    void error(MapPlace place, String message, String remedy) {
        found.add(MapProblem.error(place, message, remedy));
        if (found.size() >= LIMIT) {
            found.add(MapProblem.error(
                    new MapPlace(file, 1, 1),
                    "there are " + LIMIT + " problems or more, and only the first ones found are told",
                    "Mend these, then read the map again."));
            throw new Stop();
        }
    }

    void warning(MapPlace place, String message, String remedy) {
        found.add(MapProblem.warning(place, message, remedy));
    }

    /** Reports an error after which nothing can be read; to be thrown. */
    Stop stop(MapPlace place, String message, String remedy) {
        found.add(MapProblem.error(place, message, remedy));
        return new Stop();
    }

    /** As {@link #stop}, with the place as the text has it, from 1. */
    Stop stopAt(int line, int column, String message, String remedy) {
        return stop(new MapPlace(file, line, column), message, remedy);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == MapProblem.Severity.ERROR);
    }

    List<MapProblem> sorted() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
