package dev.ringfence.report.data;

import dev.ringfence.history.DebtHistory;
import dev.ringfence.progress.DebtProgress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says what git tells of the debt, which a check does not ask.
 *
 * @param day the day, UTC, from which days left are counted
 * @param trend how much debt there was in the twelve months before, the earliest point first: at most one a week
 * @param since where the baseline's line of a known violation came in, by the violation's id
 * @param note why there is no history, or where it ends too early
 * @param paces how fast the lines of main code fall
 */
public record ReportedHistory(
        LocalDate day, List<Point> trend, SortedMap<String, Since> since, Optional<String> note, ReportedPaces paces) {

    /** Holds a history that is whole. */
    public ReportedHistory(LocalDate day, List<Point> trend, SortedMap<String, Since> since) {
        this(day, trend, since, Optional.empty());
    }

    /** Holds a history of which no pace is known. */
    public ReportedHistory(LocalDate day, List<Point> trend, SortedMap<String, Since> since, Optional<String> note) {
        this(day, trend, since, note, ReportedPaces.none());
    }

    /** Returns the history with the paces, which the goal {@code progress} tells as well. */
    public ReportedHistory with(DebtProgress progress) {
        return new ReportedHistory(day, trend, since, note, ReportedPaces.of(progress));
    }

    /** Says whether git told what stood on a day. */
    public boolean reachesBackTo(LocalDate then) {
        return note.isEmpty() || !trend.isEmpty() && !trend.get(0).date().isAfter(then);
    }

    /** Keeps of the history of debt what belongs to a report. */
    public static ReportedHistory of(Report report, DebtHistory debt, LocalDate day) {
        List<Point> trend = debt.trend().stream()
                .map(point -> new Point(point.commit().sha(), point.commit().day(), point.known()))
                .toList();
        return new ReportedHistory(day, trend, since(report, debt), debt.note());
    }

    private static SortedMap<String, Since> since(Report report, DebtHistory debt) {
        Map<String, Since> ofLines = new HashMap<>();
        debt.since()
                .forEach((line, commit) ->
                        ofLines.put(FindingId.of(line.text()), new Since(commit.sha(), commit.day())));
        SortedMap<String, Since> since = new TreeMap<>();
        for (ReportedViolation violation : report.violations()) {
            Optional.ofNullable(ofLines.get(line(violation)))
                    .filter(found -> violation.baselinePlace().isPresent())
                    .ifPresent(found -> since.put(violation.id(), found));
        }
        return since;
    }

    /** Returns the id of the line that knows a violation, which may bear names of before. */
    private static String line(ReportedViolation violation) {
        return violation.why().movedFrom().map(FindingId::of).orElse(violation.id());
    }

    /** Says how many days an exception has left: none on its last day, and fewer than none after it. */
    public Optional<Integer> daysLeft(ReportedException exception) {
        return exception.until().map(until -> Math.toIntExact(ChronoUnit.DAYS.between(day, until)));
    }

    /**
     * Counts the debt after a commit.
     *
     * @param commit shortened
     * @param date when it was committed, UTC, or the first day of the trend where it is older
     * @param known how many lines the baselines of each module have, by its name
     */
    public record Point(String commit, LocalDate date, SortedMap<String, Integer> known) {

        /** Says how many lines all baselines have. */
        public int total() {
            return known.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Names a commit.
     *
     * @param commit shortened
     * @param date when it was committed, UTC
     */
    public record Since(String commit, LocalDate date) {}
}
