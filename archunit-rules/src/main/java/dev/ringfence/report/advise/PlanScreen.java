package dev.ringfence.report.advise;

import dev.ringfence.advice.WayOut;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.Step;
import dev.ringfence.map.edit.MapEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses what of a plan fits on a screen.
 *
 * <ol>
 *   <li>Each step has its heading, and each open step says what ends it.
 *   <li>Each open step has its heaviest line.
 *   <li>Edits are shown whole or not at all, those of the first steps first. A long line takes several rows.
 *   <li>What is left of the screen is for more lines, one for each open step in turn.
 * </ol>
 */
final class PlanScreen {

    private final List<Shown> steps;
    private int room;

    private PlanScreen(Plan plan, int room) {
        this.steps = plan.steps().stream().map(Shown::new).toList();
        this.room = room - steps.size();
    }

    /** Says how much of a step is shown: its first lines, its first ways, and which of these with their edits. */
    static final class Shown {

        private final Step step;
        private final List<WayOut> withEdits = new ArrayList<>();
        private int ways;
        private int lines;

        private Shown(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }

        List<WayOut> ways() {
            return step.ways().subList(0, ways);
        }

        int lines() {
            return lines;
        }

        boolean showsEditsOf(WayOut way) {
            return withEdits.contains(way);
        }

        private boolean hasMore() {
            return !step.isDone() && lines < step.lines().size();
        }
    }

    /** Returns what is shown of each step on so many lines; each step has a heading whatever the room. */
    static List<Shown> of(Plan plan, int room) {
        PlanScreen screen = new PlanScreen(plan, room);
        screen.showWays();
        screen.showLines();
        screen.showEdits();
        boolean isMore = true;
        while (isMore) {
            isMore = screen.showLines();
        }
        return screen.steps;
    }

    private void showWays() {
        for (Shown shown : steps) {
            shown.ways = Math.max(0, Math.min(room, shown.step.ways().size()));
            room -= shown.ways;
        }
    }

    /** Shows one more line of each step, and says whether there was one. */
    private boolean showLines() {
        boolean isAny = false;
        for (Shown shown : steps) {
            if (room > 0 && shown.hasMore()) {
                shown.lines++;
                room--;
                isAny = true;
            }
        }
        return isAny;
    }

    private void showEdits() {
        for (Shown shown : steps) {
            for (WayOut way : shown.ways()) {
                int needed = way.edits().stream().mapToInt(PlanScreen::height).sum();
                if (needed > 0 && needed <= room) {
                    shown.withEdits.add(way);
                    room -= needed;
                }
            }
        }
    }

    private static int height(MapEdit edit) {
        return 1 + ScreenRows.of(edit.removed()) + ScreenRows.of(edit.added());
    }
}
