package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Judge;
import dev.ringfence.verdict.JudgedViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes one table instead of every edge, where a team meets its whole debt for the first time: nothing is recorded, and
 * advice on each edge is of no use yet.
 */
final class TableOfPairs {

    private static final int FEW = 20;
    private static final int ROWS = 20;

    private TableOfPairs() {}

    /** Returns the violations that the table tells: those that can be recorded, where nobody has and there are many. */
    static List<JudgedViolation> rows(List<JudgedViolation> breaking, Judge judge, Commands commands, Length length) {
        List<JudgedViolation> recordable =
                breaking.stream().filter(each -> each.isRecordable(judge)).toList();
        boolean isFirst = length.isShort() && !commands.reasonAsked() && recordable.size() > FEW;
        return isFirst ? recordable : List.of();
    }

    /** Returns the violations that nobody can record, whether or not there is a table. */
    static List<JudgedViolation> others(List<JudgedViolation> breaking, Judge judge) {
        return breaking.stream().filter(each -> !each.isRecordable(judge)).toList();
    }

    static List<String> of(List<JudgedViolation> breaking, Judge judge, Commands commands) {
        if (breaking.isEmpty()) {
            return List.of();
        }
        List<ViolationGroup> groups = ViolationGroup.of(breaking, judge).stream()
                .sorted(Comparator.comparingInt(
                        (ViolationGroup group) -> -group.violations().size()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(Wording.number(breaking.size()) + " violations are new, and no debt is recorded yet");
        groups.stream().limit(ROWS).forEach(group -> lines.add("  " + row(group)));
        if (groups.size() > ROWS) {
            List<ViolationGroup> left = groups.subList(ROWS, groups.size());
            int violations =
                    left.stream().mapToInt(group -> group.violations().size()).sum();
            lines.add("  and " + Wording.number(left.size()) + " more pairs of modules with "
                    + Wording.number(violations));
        }
        lines.add("  next     record this as today's debt, so that only what is new breaks the build: "
                + commands.recordDebt());
        lines.add("  or       see each with its ways out: add " + Length.ASK_FOR_ALL);
        lines.add("");
        return lines;
    }

    private static String row(ViolationGroup group) {
        return String.format("%7s", Wording.number(group.violations().size())) + "  " + group.title() + "  "
                + group.rule();
    }
}
