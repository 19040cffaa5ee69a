package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
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
        text.add(name(kind) + ", " + Wording.number(stale.size()));
        stale.stream()
                .limit(length.others())
                .map(entry -> "  " + entry.file() + ":" + entry.line() + "  " + entry.text() + "  (" + why(entry) + ")")
                .forEach(text::add);
        if (stale.size() > length.others()) {
            text.add("  " + Length.more(stale.size() - length.others(), ""));
        }
        hints.forEach(hint -> {
            text.add("  first    " + hint.message());
            text.add("           " + hint.remedy(commands::of));
        });
        text.add("  " + (hints.isEmpty() ? "way out" : "then   ") + "  " + wayOut(kind, stale, commands));
        text.add("");
        return text;
    }

    private static String name(Stale.Kind kind) {
        return switch (kind) {
            case BASELINE -> "stale baseline lines";
            case EXCEPTION -> "unused exceptions";
            case LOCK -> "stale locks";
            case CLAIM -> "stale claims";
            case REQUIRES -> "unused requires";
        };
    }

    private static String why(Stale entry) {
        return switch (entry.why()) {
            case TYPE_GONE -> "the type is gone";
            case GONE -> "the use is gone";
            case ALLOWED -> "the map allows it by now";
            case EXCEPTED -> "the map has an exception for it";
            case EXTRACTED -> "the module is extracted, and no baseline holds that";
            case NOT_FROZEN -> "not frozen any more";
            case MOVED_HERE -> "its type has another name, which only commits of this branch show: a squash loses that";
            case MOVED -> "its types are there now: change the claim";
            case UNUSED ->
                switch (entry.kind()) {
                    case CLAIM -> "no type fits it";
                    case REQUIRES -> "nothing uses it";
                    default -> "no violation needs it";
                };
        };
    }

    private static String wayOut(Stale.Kind kind, List<Stale> stale, Commands commands) {
        return switch (kind) {
            case BASELINE ->
                (stale.stream().anyMatch(entry -> entry.why() == Stale.Why.MOVED_HERE)
                                ? "write the new names, for which no reason is asked, and prune: "
                                : "the debt has shrunk; prune it: ")
                        + commands.baseline();
            case EXCEPTION -> "delete the entry from the map, or correct what it names";
            case LOCK -> "take them out: " + commands.freeze();
            case CLAIM ->
                stale.stream().allMatch(entry -> entry.why() == Stale.Why.MOVED)
                        ? "write the new package into the claim; the code was judged as if that were done"
                        : "delete the claim, or correct its name";
            case REQUIRES -> "delete the entry from `requires`";
        };
    }
}
