package dev.ringfence.progress;

import dev.ringfence.git.MainLine;
import dev.ringfence.git.UnreadableHistoryException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Goes back along the main line, and keeps what the weeks need.
 *
 * <ol>
 *   <li>Begin with the commit that is checked out; its week is the last one.
 *   <li>Keep the last commit of each week, and each one before which the files were others.
 *   <li>End with the first commit that is older than all weeks, which says what stood when they began.
 * </ol>
 */
final class MainLineWeeks {

    private static final int MOST_COMMITS = 20_000;

    private final MainLine commits;
    private final FilesOfProgress files;
    private final int months;
    private final List<State> newestFirst = new ArrayList<>();
    private Optional<MainLine.Commit> last = Optional.empty();
    private LocalDate day = LocalDate.MAX;
    private LocalDate begin = LocalDate.MIN;
    private Optional<String> end = Optional.empty();

    private MainLineWeeks(MainLine commits, FilesOfProgress files, int months) {
        this.commits = commits;
        this.files = files;
        this.months = months;
    }

    static MainLineWeeks walk(MainLine commits, FilesOfProgress files, int months, boolean isShallow) {
        MainLineWeeks weeks = new MainLineWeeks(commits, files, months);
        weeks.walk(isShallow);
        return weeks;
    }

    private void walk(boolean isShallow) {
        try {
            int seen = 0;
            while (commits.hasNext() && !isWhole() && seen < MOST_COMMITS) {
                seen++;
                visit(commits.next());
            }
            if (!isWhole() && commits.hasNext()) {
                end = Optional.of("there are too many commits");
            } else if (!isWhole() && isShallow) {
                end = Optional.of("this clone is shallow; the rest comes by `git fetch --unshallow`");
            }
        } catch (UnreadableHistoryException damaged) {
            end = Optional.of(String.valueOf(damaged.getMessage()));
        }
        last.ifPresent(commit -> keep(commit, false));
    }

    private boolean isWhole() {
        return day.isBefore(begin);
    }

    private void visit(MainLine.Commit commit) {
        last.ifPresent(later -> keep(later, isOtherMap(later, commit)));
        if (last.isEmpty()) {
            begin = monday(commit.day().minusMonths(months));
        }
        last = Optional.of(commit);
        day = commit.day().isBefore(day) ? commit.day() : day;
    }

    private boolean isOtherMap(MainLine.Commit later, MainLine.Commit earlier) {
        return later.files() != earlier.files() && !files.ofMap(later.files()).equals(files.ofMap(earlier.files()));
    }

    /** Of commits of a week with the same files, the last one counts. */
    private void keep(MainLine.Commit commit, boolean changesMap) {
        State state = new State(commit.revision().shortSha(), day, commit.files(), changesMap);
        if (newestFirst.isEmpty() || changesMap || isOther(newestFirst.get(newestFirst.size() - 1), state)) {
            newestFirst.add(state);
        }
    }

    private static boolean isOther(State later, State state) {
        SortedMap<String, String> then = later.files();
        return !monday(later.day()).equals(monday(state.day())) || !then.equals(state.files());
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Returns the first days of all weeks, the earliest first. */
    List<LocalDate> mondays() {
        return newestFirst.isEmpty()
                ? List.of()
                : begin.datesUntil(newestFirst.get(0).day().plusDays(1), Period.ofWeeks(1))
                        .toList();
    }

    /** Returns the kept commits, the newest first. */
    List<State> states() {
        return newestFirst;
    }

    /** Says why the way ends before it reaches the first week, and what is the first day that is known. */
    Optional<String> note() {
        return end.map(why -> newestFirst.isEmpty()
                ? "no progress: " + why
                : "this knows no day before "
                        + newestFirst.get(newestFirst.size() - 1).day() + ": " + why);
    }
}
