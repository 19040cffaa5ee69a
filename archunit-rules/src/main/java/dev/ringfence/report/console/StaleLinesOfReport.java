package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.StaleAdvice;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.report.console.Line.Level;
import dev.ringfence.verdict.Stale;
import java.util.ArrayList;
import java.util.List;

/** Writes what is stale or unused, kind by kind: each with its place and why, then how to mend it. */
final class StaleLinesOfReport {

    private StaleLinesOfReport() {}

    /**
     * Returns a block a kind.
     *
     * @param hints warnings at stale lines, which a person has to read before the lines are taken out
     */
    static List<List<Line>> of(
            List<Stale> stale, List<Problem> hints, Policy policy, Commands commands, Length length) {
        List<List<Line>> lines = new ArrayList<>();
        for (Stale.Kind kind : Stale.Kind.values()) {
            List<Stale> ofKind =
                    stale.stream().filter(entry -> entry.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                Level level = ofKind.get(0).breaks(policy) ? Level.ERROR : Level.WARNING;
                List<Problem> ofHints =
                        hints.stream().filter(hint -> isAt(hint, ofKind)).toList();
                lines.add(Line.all(level, ofKind(kind, ofKind, ofHints, commands, length)));
            }
        }
        return lines;
    }

    /** Says whether the problem stands at one of the lines. */
    static boolean isAt(Problem problem, List<Stale> stale) {
        return stale.stream().anyMatch(entry -> entry.isLineAt(problem.file(), problem.line()));
    }

    private static List<String> ofKind(
            Stale.Kind kind, List<Stale> stale, List<Problem> hints, Commands commands, Length length) {
        List<String> text = new ArrayList<>();
        text.add(StaleAdvice.name(kind) + ", " + Wording.number(stale.size()));
        stale.stream()
                .limit(length.others())
                .map(entry -> "  " + entry.file() + ":" + entry.line() + "  " + entry.text() + "  ("
                        + StaleAdvice.why(entry) + ")")
                .forEach(text::add);
        if (stale.size() > length.others()) {
            text.add("  " + Length.more(stale.size() - length.others(), ""));
        }
        hints.forEach(hint -> {
            text.add("  first    " + hint.message());
            text.add("           " + hint.remedy(commands::of));
        });
        text.add("  " + (hints.isEmpty() ? "way out" : "then   ") + "  " + StaleAdvice.wayOut(kind, stale, commands));
        text.add("");
        return text;
    }
}
