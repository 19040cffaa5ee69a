package dev.ringfence.report.console;

import static dev.ringfence.advice.Wording.number;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ShownEdge;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.report.findings.EditsTold;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a group of new violations for the console: each with its places, then the advice once. */
final class GroupText {

    private final ViolationGroup group;
    private final Length length;
    private final List<String> lines = new ArrayList<>();

    private GroupText(ViolationGroup group, Length length) {
        this.group = group;
        this.length = length;
    }

    static List<String> of(ViolationGroup group, Advice advice, EditsTold told, Commands commands, Length length) {
        GroupText text = new GroupText(group, length);
        text.addViolations();
        text.lines.addAll(AdviceText.of(advice, group.rule(), told, commands));
        return text.lines;
    }

    private void addViolations() {
        int count = group.violations().size();
        lines.add(group.title() + "  " + group.rule() + ", " + number(count) + " new");
        group.violations().stream().limit(length.edges()).forEach(this::add);
        if (count > length.edges()) {
            lines.add("  " + Length.more(count - length.edges(), ""));
        }
    }

    private static String how(List<Sighting> sightings, int place) {
        return place < sightings.size()
                ? sightings.get(place).how().map(how -> ": " + how).orElse("")
                : "";
    }

    private static String places(int more) {
        return number(more) + " more place" + (more == 1 ? "" : "s");
    }

    private void add(JudgedViolation violation) {
        if (violation.rule() != Rule.MODULE_CYCLE) {
            lines.add("  " + ShownEdge.of(violation.identity(), group.judge()).types());
        }
        List<Place> places = violation.places();
        List<Sighting> sightings = List.copyOf(violation.violation().sightings());
        for (int i = 0; i < Math.min(places.size(), length.places()); i++) {
            lines.add("    " + length.shown(places.get(i)) + how(sightings, i));
        }
        if (places.size() > length.places()) {
            lines.add("    and " + places(places.size() - length.places()));
        }
        if (violation.violation().seenBy().equals(Set.of(Engine.SOURCE))) {
            lines.add(
                    violation.classIsOlder()
                            ? "    seen in the source alone; its class file was written before it: compile again"
                            : "    seen in the source alone; the class file keeps no trace of it");
        }
    }
}
