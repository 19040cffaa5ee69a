package dev.ringfence.history;

import dev.ringfence.git.MainLine;
import dev.ringfence.git.UnreadableHistoryException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Goes back through the commits that changed a baseline.
 *
 * <ol>
 *   <li>Begin with the commit that is checked out.
 *   <li>Of commits with the same baselines the earliest is the one that made them so.
 *   <li>Count what stood after it, and close the lines that did not stand before it.
 *   <li>End where the trend is whole and no line is open, or else where commits end, or too many were seen.
 * </ol>
 */
final class WayBack {

    private static final int MOST_COMMITS = 20_000;
    private static final int MOST_CHANGES = 2_000;

    private final MainLine commits;
    private final BaselinesOfMap baselines;
    private final boolean isShallow;
    private final StandingLines lines;
    private final Trend trend;
    private Optional<DebtHistory.Commit> current = Optional.empty();
    private LocalDate day;
    private Map<String, String> files = Map.of();
    private SortedMap<String, String> debt = new TreeMap<>();
    private Set<String> own = Set.of();
    private int seen;
    private int changes;

    WayBack(MainLine commits, BaselinesOfMap baselines, boolean isShallow, LocalDate today) {
        this.commits = commits;
        this.baselines = baselines;
        this.isShallow = isShallow;
        this.lines = new StandingLines(commits);
        this.trend = new Trend(today);
        this.day = today;
    }

    DebtHistory walked() {
        Optional<String> note = walkAsFarAsCan();
        return new DebtHistory(trend.points(), Map.copyOf(lines.since()), note.map(this::ending));
    }

    /** Returns why the way ends before what is asked was found. */
    private Optional<String> walkAsFarAsCan() {
        try {
            return walk();
        } catch (UnreadableHistoryException damaged) {
            return endsEarly(String.valueOf(damaged.getMessage()));
        }
    }

    private Optional<String> walk() {
        while (commits.hasNext() && isAnythingOpen()) {
            if (seen == MOST_COMMITS || changes == MOST_CHANGES) {
                return endsEarly("there are too many commits");
            }
            seen++;
            visit(commits.next());
            countWhatStoodAtTheBegin();
        }
        if (isShallow && isAnythingOpen()) {
            return endsEarly("this clone is shallow; the rest comes by `git fetch --unshallow`");
        }
        if (!commits.hasNext()) {
            count();
            current.ifPresent(first -> lines.goTo(new TreeMap<>(), first));
        }
        return Optional.empty();
    }

    /** Nothing before the twelve months matters where no line is open: not even which commit made it so. */
    private void countWhatStoodAtTheBegin() {
        if (trend.beginsAfter(day) && !lines.anyIsOpen()) {
            count();
        }
    }

    private Optional<String> endsEarly(String why) {
        count();
        return Optional.of(why);
    }

    private boolean isAnythingOpen() {
        return seen == 0 || lines.anyIsOpen() || !trend.isWhole();
    }

    private void visit(MainLine.Commit commit) {
        day = commit.day().isBefore(day) ? commit.day() : day;
        if (!commit.files().equals(files) || current.isEmpty()) {
            enter(commit.files());
        }
        current = Optional.of(new DebtHistory.Commit(commit.revision().shortSha(), day));
    }

    private void enter(Map<String, String> entered) {
        SortedMap<String, String> before = baselines.all(entered);
        if (current.isEmpty()) {
            lines.begin(before);
        } else if (!before.equals(debt)) {
            changes++;
            count();
            lines.goTo(before, current.get());
        }
        files = entered;
        debt = before;
        own = baselines.own(entered);
    }

    private void count() {
        current.ifPresent(commit -> trend.add(commit, () -> lines.known(own)));
    }

    private String ending(String why) {
        return current.map(commit -> "the debt over time ends at " + commit.sha() + ", " + commit.day() + ": " + why)
                .orElse("without the debt over time: " + why);
    }
}
