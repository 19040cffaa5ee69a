package dev.ringfence.report.console;

import static dev.ringfence.advice.Wording.number;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.Wording;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.Rule;
import dev.ringfence.report.findings.EditsTold;
import dev.ringfence.verdict.JudgedChange;
import java.util.ArrayList;
import java.util.List;

/** Writes the changed elements of a frozen module for the console: each with its place, then the advice once. */
final class FrozenText {

    private final Length length;
    private final List<String> lines = new ArrayList<>();

    private FrozenText(Length length) {
        this.length = length;
    }

    static List<String> of(FrozenGroup group, Advice advice, EditsTold told, Commands commands, Length length) {
        FrozenText text = new FrozenText(length);
        int count = group.changes().size();
        text.lines.add(group.module().name() + "  " + Rule.FROZEN_CODE + ", " + number(count) + " changed");
        group.changes().stream().limit(length.others()).forEach(text::add);
        if (count > length.others()) {
            text.lines.add("  " + Length.more(count - length.others(), ""));
        }
        text.lines.addAll(AdviceText.of(advice, Rule.FROZEN_CODE, told, commands));
        return text.lines;
    }

    private static String left(JudgedChange judged) {
        return Wording.few(
                judged.since().stream()
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .toList(),
                "types");
    }

    private void add(JudgedChange judged) {
        FrozenChange change = judged.change();
        String renamed =
                change.renamedFrom().map(name -> ", renamed from " + name).orElse("");
        String since = judged.since().isEmpty() ? "" : ", since " + left(judged) + " left";
        lines.add("  " + change.element() + "  " + change.change().id() + renamed + since);
        lines.add("    " + length.shown(judged.place()));
    }
}
