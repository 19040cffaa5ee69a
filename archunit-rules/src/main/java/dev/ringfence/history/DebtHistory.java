package dev.ringfence.history;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.MainLine;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Holds how the debt of main code, or of test code, went in the commits of git.
 *
 * <p>The commits are those along first parents, so that a branch counts when it was merged. At most 20,000 of them are looked at,
 * and at most 2,000 that changed a baseline.
 *
 * @param trend how much was known, the earliest point first: at most 53, of each week the last
 * @param since where the line of a violation came in that stands since without a gap, in whichever files; only lines
 *     that are committed, and whose beginning was found
 * @param note why there is no history, or where it ends too early
 */
public record DebtHistory(List<Point> trend, Map<Identity, Commit> since, Optional<String> note) {

    /**
     * Names a commit.
     *
     * @param sha shortened
     * @param day when it was committed, UTC, and never later than a commit after it
     */
    public record Commit(String sha, LocalDate day) {}

    /**
     * Counts what was known after a commit.
     *
     * @param commit the one that changed a baseline, or the last one before the trend; where it is older than the trend,
     *     its day is the first of the trend
     * @param known how many lines the baselines of each module had, by its name
     */
    public record Point(Commit commit, SortedMap<String, Integer> known) {}

    /**
     * Reads the history of the repository in which the map lies. It never fails: without a repository, or where it is damaged, the
     * note says so.
     *
     * @param map the map's file: baselines of its folder and below it count, but for those of other maps
     * @param kind which code
     * @param today the last day, from which the trend goes back twelve months
     */
    public static DebtHistory of(Path map, CodeKind kind, LocalDate today) {
        return HistoryAround.map(
                map, (history, path) -> read(history, new BaselinesOfMap(path, kind), today), DebtHistory::none);
    }

    private static DebtHistory read(GitHistory history, BaselinesOfMap baselines, LocalDate today) {
        try (MainLine commits = history.mainLine(baselines::isAsked)) {
            return new WayBack(commits, baselines, history.isShallow(), today).walked();
        }
    }

    private static DebtHistory none(String why) {
        return new DebtHistory(List.of(), Map.of(), Optional.of("without the debt over time: " + why));
    }
}
