package dev.ringfence.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Gathers points from the newest back, for twelve months.
 *
 * <ol>
 *   <li>Of each week, which begins on Monday, the last point counts.
 *   <li>The first point counts as well. It is what stood when the twelve months began, where anything did.
 *   <li>Where nothing was recorded yet, there is no point.
 *   <li>There are at most 53; the earliest weeks go first.
 * </ol>
 */
final class Trend {

    private static final int MOST = 53;
    private static final int MONTHS = 12;

    private final LocalDate begin;
    private final List<DebtHistory.Point> newestFirst = new ArrayList<>();
    private final Set<LocalDate> weeks = new HashSet<>();
    private Optional<DebtHistory.Point> earliest = Optional.empty();
    private boolean isWhole;

    Trend(LocalDate today) {
        this.begin = today.minusMonths(MONTHS);
    }

    /** Adds what was known after a commit, each time an earlier one; what is known is asked only where it counts. */
    void add(DebtHistory.Commit commit, Supplier<SortedMap<String, Integer>> known) {
        if (isWhole) {
            return;
        }
        isWhole = beginsAfter(commit.day());
        DebtHistory.Commit dated = isWhole ? new DebtHistory.Commit(commit.sha(), begin) : commit;
        DebtHistory.Point point = new DebtHistory.Point(dated, known.get());
        if (weeks.add(commit.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))) {
            newestFirst.add(point);
        }
        earliest = point.known().isEmpty() ? earliest : Optional.of(point);
    }

    /** Says whether what a commit of that day left is what stood when the twelve months began. */
    boolean beginsAfter(LocalDate day) {
        return !day.isAfter(begin);
    }

    /** Says whether all twelve months have been seen. */
    boolean isWhole() {
        return isWhole;
    }

    /** Returns the points, the earliest first. */
    List<DebtHistory.Point> points() {
        List<DebtHistory.Point> points = new ArrayList<>(newestFirst);
        Collections.reverse(points);
        points.subList(0, begin(points)).clear();
        earliest.filter(point -> !points.contains(point)).ifPresent(point -> points.add(0, point));
        while (points.size() > MOST) {
            points.remove(1);
        }
        return List.copyOf(points);
    }

    /** Returns how many points come before anything was recorded. */
    private static int begin(List<DebtHistory.Point> points) {
        int begin = 0;
        while (begin < points.size() && points.get(begin).known().isEmpty()) {
            begin++;
        }
        return begin;
    }
}
