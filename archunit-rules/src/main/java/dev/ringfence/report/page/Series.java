package dev.ringfence.report.page;

import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedHistory.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Holds how much debt there was on days that lie as far from each other, within the last twelve months.
 *
 * @param from the first day
 * @param to the last day
 * @param values at least one
 */
record Series(LocalDate from, LocalDate to, List<Integer> values) {

    private static final int MONTHS = 12;

    /** Says whether there is debt of more days than one. */
    static boolean isAny(ReportedHistory history) {
        return !history.trend().isEmpty() && start(history).isBefore(history.day());
    }

    /** Returns the series of a history that has a point. Debt stays as it is from one point to the next. */
    static Series of(ReportedHistory history, ToIntFunction<Point> count, int steps) {
        LocalDate from = start(history);
        long days = ChronoUnit.DAYS.between(from, history.day());
        int last = (int) Math.min(days, steps - 1L);
        return new Series(
                from,
                history.day(),
                IntStream.rangeClosed(0, last)
                        .mapToObj(step -> from.plusDays(last == 0 ? 0 : days * step / last))
                        .map(day -> on(day, history, count))
                        .toList());
    }

    private static LocalDate start(ReportedHistory history) {
        LocalDate earliest = history.trend().get(0).date();
        LocalDate year = history.day().minusMonths(MONTHS);
        LocalDate from = earliest.isAfter(year) ? earliest : year;
        return from.isAfter(history.day()) ? history.day() : from;
    }

    /** Returns the debt at the end of a day; before the first point, the debt there. */
    static int on(LocalDate day, ReportedHistory history, ToIntFunction<Point> count) {
        Point found = history.trend().get(0);
        for (Point point : history.trend()) {
            if (!point.date().isAfter(day)) {
                found = point;
            }
        }
        return count.applyAsInt(found);
    }

    static ToIntFunction<Point> ofModule(String name) {
        return point -> point.known().getOrDefault(name, 0);
    }

    /** Returns the debt on a day; the last one's behind the end. */
    int value(int at) {
        return values.get(Math.min(at, values.size() - 1));
    }

    int first() {
        return values.get(0);
    }

    int last() {
        return values.get(values.size() - 1);
    }

    int most() {
        return values.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
