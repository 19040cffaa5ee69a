package dev.ringfence.report.advise;

import dev.ringfence.advice.WayOut;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.Step;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.console.WayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a plan to people, on one screen: the whole stands in the JSON. */
public final class PlanText {

    /** Says how many lines fit on a screen. */
    static final int SCREEN = 40;

    /** Says how many of them a plan leaves for what is told of moves. */
    static final int FOR_MOVES = 1;

    private static final String FILE = "target/ringfence/advice.json";
    private static final String LINE = "        ";
    private static final String WAY = "        do  ";

    private final List<String> lines = new ArrayList<>();

    private PlanText() {}

    /** Returns the lines on a module that has left already. */
    public static List<Line> of(Plan plan) {
        return of(plan, SCREEN - FOR_MOVES).stream().map(Line::info).toList();
    }

    /**
     * Returns the lines.
     *
     * @param room how many lines there may be
     */
    static List<String> of(Plan plan, int room) {
        PlanText text = new PlanText();
        text.lines.add("plan: " + title(plan) + "; follow one edit, then run again; all of it stands in " + FILE);
        PlanScreen.of(plan, room - 1).forEach(text::add);
        return List.copyOf(text.lines);
    }

    private static String title(Plan plan) {
        return plan.steps().size() == 1 ? "what is left of " + plan.module() : "how " + plan.module() + " leaves";
    }

    private void add(PlanScreen.Shown shown) {
        Step step = shown.step();
        lines.add(heading(step, shown.lines()));
        step.lines().stream().limit(shown.lines()).forEach(line -> lines.add(LINE + line.text()));
        shown.ways().forEach(way -> lines.addAll(way(way, shown.showsEditsOf(way))));
    }

    private static String heading(Step step, int shown) {
        String count = step.count().isPresent()
                ? String.format(Locale.ROOT, "%,d", step.count().getAsInt())
                : "?";
        boolean isCut = !step.isDone() && shown < step.lines().size();
        return String.format(
                Locale.ROOT,
                "  [%s] %d %-12s %5s  %s%s",
                step.isDone() ? "x" : " ",
                step.kind().number(),
                step.kind().word(),
                count,
                step.what(),
                isCut ? " (lines shown: " + shown + " of " + step.lines().size() + ")" : "");
    }

    private static List<String> way(WayOut way, boolean showsEdits) {
        if (showsEdits || way.edits().isEmpty()) {
            return WayText.of(WAY, way);
        }
        String told = way.text() + " (the edit of " + way.edits().get(0).file() + " stands in the JSON)";
        return WayText.of(WAY, new WayOut(way.kind(), told, List.of(), way.command(), Optional.empty()));
    }
}
