package dev.ringfence.report.console;

import static dev.ringfence.advice.Wording.number;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ShownEdge;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Rule;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a group of new violations for the console: each with its places, then the advice once. */
final class GroupText {

    private static final int SHOWN = 20;

    private final ViolationGroup group;
    private final List<String> lines = new ArrayList<>();

    private GroupText(ViolationGroup group) {
        this.group = group;
    }

    static List<String> of(ViolationGroup group, Advice advice) {
        GroupText text = new GroupText(group);
        text.addViolations();
        text.lines.addAll(AdviceText.of(advice, group.rule()));
        return text.lines;
    }

    private void addViolations() {
        int count = group.violations().size();
        lines.add(group.ends().modules() + "  " + group.rule() + ", " + number(count) + " new");
        group.violations().stream().limit(SHOWN).forEach(this::add);
        if (count > SHOWN) {
            lines.add("  and " + number(count - SHOWN) + " more; the JSON report has all");
        }
    }

    private void add(JudgedViolation violation) {
        if (violation.rule() != Rule.MODULE_CYCLE) {
            lines.add("  " + ShownEdge.of(violation.identity(), group.judge()).types());
        }
        violation.places().forEach(place -> lines.add("    " + place));
        if (violation.violation().seenBy().equals(Set.of(Engine.SOURCE))) {
            lines.add(
                    violation.classIsOlder()
                            ? "    seen in the source alone; its class file was written before it: compile again"
                            : "    seen in the source alone; the class file keeps no trace of it");
        }
    }
}
