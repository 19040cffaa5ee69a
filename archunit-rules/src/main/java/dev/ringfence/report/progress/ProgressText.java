package dev.ringfence.report.progress;

import dev.ringfence.progress.BurnDown;
import dev.ringfence.progress.DebtKind;
import dev.ringfence.progress.DebtProgress;
import dev.ringfence.progress.ModuleProgress;
import dev.ringfence.progress.OwnerProgress;
import dev.ringfence.progress.Week;
import dev.ringfence.report.console.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells progress to people, on one screen.
 *
 * <ol>
 *   <li>Of which weeks it tells.
 *   <li>The modules with most lines, with a row for each kind.
 *   <li>The owners, the total, and what the map had.
 *   <li>What could not be read.
 * </ol>
 */
public final class ProgressText {

    private static final int MOST_ROWS = 16;
    private static final int MOST_OWNERS = 5;
    private static final int MOST_NOTES = 5;
    private static final int MOST_NAMED = 5;

    private final DebtProgress progress;
    private final List<Line> lines = new ArrayList<>();

    private ProgressText(DebtProgress progress) {
        this.progress = progress;
    }

    /** Returns the lines. */
    public static List<Line> of(DebtProgress progress) {
        ProgressText text = new ProgressText(progress);
        text.tell();
        return List.copyOf(text.lines);
    }

    private void tell() {
        if (!progress.weeks().isEmpty()) {
            say(heading());
            rows().forEach(this::say);
            map(progress.weeks());
        }
        progress.notes().stream().limit(MOST_NOTES).forEach(note -> lines.add(Line.warning(note)));
        more(progress.notes().size() - MOST_NOTES, "note", "they stand in the JSON");
    }

    private void say(String text) {
        lines.add(Line.info(text));
    }

    private String heading() {
        Week first = progress.weeks().get(0);
        Week last = progress.weeks().get(progress.weeks().size() - 1);
        return "progress from " + first.name() + " to " + last.name() + ", "
                + counted(progress.weeks().size(), "week") + ", at "
                + progress.head().orElse("")
                + ": lines of baselines, # is what is gone since the first week";
    }

    private List<String> rows() {
        List<Row> rows = new ArrayList<>();
        List<ModuleProgress> modules = progress.modules().stream()
                .filter(module -> !module.gone() && module.most() > 0)
                .sorted(Comparator.comparing(ModuleProgress::today)
                        .thenComparing(ModuleProgress::most)
                        .reversed())
                .toList();
        int shown = 0;
        while (shown < modules.size() && rows.size() < MOST_ROWS) {
            rows.addAll(Row.of(modules.get(shown)));
            shown++;
        }
        List<OwnerProgress> owners = progress.owners().stream()
                .filter(owner -> owner.owner().isPresent() && owner.lines().most() > 0)
                .sorted(Comparator.comparing(
                                (OwnerProgress owner) -> owner.lines().most())
                        .reversed())
                .toList();
        owners.stream().limit(MOST_OWNERS).forEach(owner -> rows.add(Row.of(owner)));
        progress.total().ifPresent(total -> rows.add(new Row("all", DebtKind.LINES.words(), total)));
        return texts(rows, modules.subList(shown, modules.size()), owners.size() - MOST_OWNERS);
    }

    private static List<String> texts(List<Row> rows, List<ModuleProgress> others, int otherOwners) {
        List<String> texts = new ArrayList<>(Row.texts(rows));
        if (!others.isEmpty()) {
            int left = others.stream().mapToInt(ModuleProgress::lines).sum();
            texts.add("and " + counted(others.size(), "more module") + ", with " + counted(left, "line")
                    + " in their baselines");
        }
        if (otherOwners > 0) {
            texts.add("and " + counted(otherOwners, "more owner"));
        }
        return texts;
    }

    private void map(List<Week> weeks) {
        Week first = weeks.get(0);
        Week last = weeks.get(weeks.size() - 1);
        say("the map: exceptions " + first.exceptions() + " -> " + last.exceptions() + ", frozen modules "
                + first.frozen() + " -> " + last.frozen() + ", seams " + first.seams() + " -> " + last.seams());
        List<String> changed =
                weeks.stream().filter(Week::mapChanged).map(Week::name).toList();
        if (!changed.isEmpty()) {
            List<String> latest = changed.subList(Math.max(0, changed.size() - MOST_NAMED), changed.size());
            say("the map changed in " + named(changed, latest)
                    + progress.total().map(ProgressText::byMap).orElse(""));
        }
        List<String> gone = progress.modules().stream()
                .filter(ModuleProgress::gone)
                .map(ModuleProgress::name)
                .toList();
        if (!gone.isEmpty()) {
            say("gone from the map: " + named(gone, gone.subList(0, Math.min(MOST_NAMED, gone.size()))));
        }
    }

    private static String named(List<String> all, List<String> shown) {
        int more = all.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
    }

    private static String byMap(BurnDown total) {
        return ": " + counted(total.allStricter(), "line") + " more by a stricter map, " + total.allLooser()
                + " fewer by a looser one";
    }

    private void more(int count, String what, String where) {
        if (count > 0) {
            lines.add(Line.warning("and " + counted(count, "more " + what) + "; " + where));
        }
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
