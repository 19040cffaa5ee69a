package dev.ringfence.report.console;

import dev.ringfence.advice.Advice;
import dev.ringfence.map.Rule;
import java.util.ArrayList;
import java.util.List;

/** An advice for the console, and the page of the rule that it is about. */
final class AdviceText {

    private AdviceText() {}

    static List<String> of(Advice advice, Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("  why      " + advice.why());
        advice.because().ifPresent(because -> lines.add("  because  " + because));
        advice.instead().ifPresent(instead -> lines.add("  instead  " + instead));
        advice.ask().ifPresent(owner -> lines.add("  ask      " + owner));
        String label = "  way out  ";
        for (String way : advice.waysOut()) {
            lines.add(label + way);
            label = "  or       ";
        }
        lines.add("  rule     docs/rules/" + rule + ".md: " + rule.because());
        lines.add("");
        return lines;
    }
}
