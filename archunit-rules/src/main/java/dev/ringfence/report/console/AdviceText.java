package dev.ringfence.report.console;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.WordsOfRule;
import dev.ringfence.map.Rule;
import dev.ringfence.report.findings.EditsTold;
import java.util.ArrayList;
import java.util.List;

/** Writes an advice for the console, and the page of the rule that the advice is about. */
final class AdviceText {

    private AdviceText() {}

    static List<String> of(Advice advice, Rule rule, EditsTold told, Commands commands) {
        WordsOfRule words = AllRules.wordsOf(rule);
        List<String> lines = new ArrayList<>();
        lines.add("  why      " + advice.reason().why());
        advice.reason().because().ifPresent(because -> lines.add("  because  " + because));
        advice.instead().ifPresent(instead -> lines.add("  instead  " + instead));
        advice.reason().ask().ifPresent(owner -> lines.add("  ask      " + owner));
        String label = "  way out  ";
        for (WayOut way : advice.waysOut()) {
            lines.addAll(WayText.of(way.isPossible() ? label : "  not      ", way));
            label = "  or       ";
        }
        if (told.clash(advice)) {
            lines.add(
                    "  note     an edit above changes the same lines of the map; after either, run again for the other");
        }
        lines.add("  rule     " + words.title() + ": " + words.page().where(commands.explain()));
        lines.add("");
        return lines;
    }
}
