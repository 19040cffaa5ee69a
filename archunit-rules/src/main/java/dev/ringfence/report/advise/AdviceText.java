package dev.ringfence.report.advise;

import dev.ringfence.extract.Advice;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.report.console.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the advice to people.
 *
 * <ol>
 *   <li>Where nothing is to be extracted, that word comes first.
 *   <li>What was measured, and of which commits; what could not be known, and the way to know it.
 *   <li>The modules in the order of doing it, each with its cost and the tests that decided.
 *   <li>Of one module: how it changes, and its plan.
 *   <li>The facts that nobody has said, and where to write them.
 * </ol>
 */
public final class AdviceText {

    /** With more modules than these, each takes as few lines as can be: nobody reads more than a screen. */
    private static final int FEW_MODULES = 8;

    private static final int MOST_LINES = 24;
    private static final int MOST_ASKED = 6;
    private static final String STOP = "Stop here: a modular monolith serves this code as it stands";
    private static final String DRIVERS = "what would change that: `scaling: different`, `isolation: true`, or"
            + " `team: ready` for a module of the top third of commits that changes alone in 60 % of them";

    private final Advice advice;
    private final List<Candidate> told;
    private final Optional<Plan> plan;
    private final List<Line> lines = new ArrayList<>();

    private AdviceText(Advice advice, List<Candidate> told, Optional<Plan> plan) {
        this.advice = advice;
        this.told = told;
        this.plan = plan;
    }

    /** Returns the lines. */
    public static List<Line> of(Advice advice) {
        AdviceText text = new AdviceText(advice, advice.candidates(), Optional.empty());
        text.tell();
        return List.copyOf(text.lines);
    }

    /** Returns the lines on one module with its plan, which together fit on a screen. */
    public static List<Line> of(Advice advice, Candidate one, Plan plan) {
        AdviceText text = new AdviceText(advice, List.of(one), Optional.of(plan));
        text.tell();
        return List.copyOf(text.lines);
    }

    private void tell() {
        if (advice.isToStop()) {
            say(STOP);
            say(DRIVERS);
        }
        say(heading());
        if (advice.areAllKept() && !advice.isToStop() && !advice.candidates().isEmpty()) {
            say("no facts said" + (advice.said() == 0 ? "" : " of some modules")
                    + ": what people know decides, and no code shows it; say what is asked below");
        }
        advice.notes().forEach(note -> lines.add(Line.warning(note)));
        candidates();
        if (plan.isPresent()) {
            told.forEach(one -> Lists.of(one).forEach(line -> say("  " + line)));
        }
        int behind = lines.size();
        asked();
        say("  tx is ?, and left out of the cost: transactions over modules are not read");
        plan.ifPresent(one -> lines.addAll(behind, planned(one, PlanText.SCREEN - PlanText.FOR_MOVES - lines.size())));
    }

    private static List<Line> planned(Plan plan, int room) {
        return PlanText.of(plan, room).stream().map(Line::info).toList();
    }

    private void say(String text) {
        lines.add(Line.info(text));
    }

    private String heading() {
        return "advise: " + counted(advice.candidates().size(), "module") + ", "
                + counted(advice.settings().months(), "month") + ", " + commits() + "; facts said for " + advice.said()
                + " of " + advice.candidates().size();
    }

    private String commits() {
        Optional<Advice.CommitsRead> read = advice.commits();
        return read.map(commits -> counted(commits.counted(), "commit")
                        + (commits.sweeps() > 0 ? " (" + counted(commits.sweeps(), "sweep") + " left out)" : ""))
                .orElse("? commits");
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d", count) + " " + what + (count == 1 ? "" : "s");
    }

    private void candidates() {
        List<Row> rows = told.stream()
                .map(candidate -> new Row(candidate, advice.entryPoints()))
                .toList();
        if (rows.size() > FEW_MODULES) {
            fit(Row.shortTexts(rows), rows);
            return;
        }
        List<String> texts = Row.texts(rows);
        for (int at = 0; at < rows.size(); at++) {
            say("  " + texts.get(at));
            say("      " + rows.get(at).because());
            say("      " + rows.get(at).addends());
        }
    }

    /** A module that is kept takes one line, and each other one two of them. */
    private void fit(List<String> texts, List<Row> rows) {
        int from = lines.size();
        int at = 0;
        for (; at < rows.size() && lines.size() - from < MOST_LINES; at++) {
            say("  " + texts.get(at));
            if (!rows.get(at).isKept()) {
                say("      " + rows.get(at).because());
            }
        }
        more(rows.size() - at, "module", "they stand in target/ringfence/advice.json");
        say("  every addend of a cost, and the plan of a module: -Dringfence.module="
                + rows.get(0).name());
    }

    private void asked() {
        List<Candidate> asking =
                told.stream().filter(candidate -> !candidate.asked().isEmpty()).toList();
        asking.stream().limit(MOST_ASKED).forEach(candidate -> say("  asked: " + question(candidate)));
        more(asking.size() - MOST_ASKED, "module", "their questions stand in target/ringfence/advice.json");
    }

    private static String question(Candidate candidate) {
        return candidate.module().name() + " "
                + candidate.asked().stream().map(fact -> fact + "?").collect(Collectors.joining(" "))
                + "  say them under `facts` ("
                + candidate.module().facts().place().ofLine() + ")";
    }

    private void more(int count, String what, String where) {
        if (count > 0) {
            say("  and " + count + " more " + what + (count == 1 ? "" : "s") + "; " + where);
        }
    }
}
