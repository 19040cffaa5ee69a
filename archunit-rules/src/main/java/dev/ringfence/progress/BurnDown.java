package dev.ringfence.progress;

import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts lines week by week.
 *
 * @param from the first week in which there is anything to count, from 0
 * @param counts how many lines there were in that week and in each later one
 * @param stricter how many lines of each week the map alone brought: the map of the week before allowed or placed them
 * @param looser how many lines of the week before the map of the week alone took: it allows or places them elsewhere
 * @param pace how fast it falls, without what the map alone brought and took
 * @param forecast when it may be empty
 */
public record BurnDown(
        int from, List<Integer> counts, List<Integer> stricter, List<Integer> looser, Pace pace, Forecast forecast) {

    static BurnDown of(int from, List<Integer> counts, List<Integer> stricter, List<Integer> looser, LocalDate day) {
        Pace pace = Pace.of(withoutChangesOfMap(counts, stricter, looser));
        return new BurnDown(from, counts, stricter, looser, pace, Forecast.of(counts, pace, day));
    }

    /** What the map brought or took in a week is taken off that week and all later ones. */
    private static List<Integer> withoutChangesOfMap(
            List<Integer> counts, List<Integer> stricter, List<Integer> looser) {
        List<Integer> bare = new ArrayList<>();
        int byMap = 0;
        for (int week = 0; week < counts.size(); week++) {
            byMap += stricter.get(week) - looser.get(week);
            bare.add(counts.get(week) - byMap);
        }
        return bare;
    }

    /** Returns the first count. */
    public int first() {
        return counts.get(0);
    }

    /** Returns the count of today. */
    public int last() {
        return counts.get(counts.size() - 1);
    }

    /** Returns the highest count. */
    public int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Returns how many lines the map alone brought in all weeks. */
    public int allStricter() {
        return sum(stricter);
    }

    /** Returns how many lines the map alone took in all weeks. */
    public int allLooser() {
        return sum(looser);
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
