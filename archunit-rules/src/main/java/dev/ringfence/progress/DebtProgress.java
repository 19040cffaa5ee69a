package dev.ringfence.progress;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.MainLine;
import dev.ringfence.history.FilesOfMap;
import dev.ringfence.history.HistoryAround;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells how debt goes, by the git history of the baselines and of the map.
 *
 * <p>The commits are those along first parents. Days and weeks are those of the committer's date, in UTC; the last week
 * is that of the commit that is checked out. What is not committed does not count, and no clock is asked. No person is
 * named.
 *
 * @param head the commit that is checked out, shortened; empty where there is none
 * @param months how many months before it are told
 * @param weeks one after the other, from the first in which a baseline stood; none where nothing was recorded
 * @param modules all that the map of any of these weeks had and of which anything was counted, by name
 * @param owners the owners by the map of the last week, by name
 * @param total the lines of main code of all modules
 * @param notes what could not be read, and why there is nothing, or nothing earlier
 */
public record DebtProgress(
        Optional<String> head,
        int months,
        List<Week> weeks,
        List<ModuleProgress> modules,
        List<OwnerProgress> owners,
        Optional<BurnDown> total,
        List<String> notes) {

    /** Holds the fewest months that are read: a pace needs twelve weeks. */
    public static final int FEWEST_MONTHS = 3;

    /**
     * Reads the history of the repository in which the map lies. It never fails: a note says what could not be read.
     *
     * @param map the map's file: baselines of its folder and below it count, but for those of other maps
     * @param months how many months to go back; less than {@link #FEWEST_MONTHS} are as many
     */
    public static DebtProgress of(Path map, int months) {
        int read = Math.max(FEWEST_MONTHS, months);
        return HistoryAround.map(
                map,
                (history, path) -> read(history, new FilesOfProgress(FilesOfMap.in(history, path)), read),
                why -> none(read, why));
    }

    private static DebtProgress read(GitHistory history, FilesOfProgress files, int months) {
        try (MainLine commits = history.mainLine(files::isAsked)) {
            MainLineWeeks weeks = MainLineWeeks.walk(commits, files, months, history.isShallow());
            return new ProgressOfWeeks(weeks, new Snapshots(commits, files), months).told();
        }
    }

    private static DebtProgress none(int months, String why) {
        return new DebtProgress(
                Optional.empty(),
                months,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("no progress: " + why));
    }

    /** Returns the last week. */
    public Optional<Week> lastWeek() {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 1));
    }
}
