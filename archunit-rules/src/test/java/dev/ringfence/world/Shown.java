package dev.ringfence.world;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as lines that a test can compare as a whole. */
public final class Shown {

    private Shown() {}

    public static List<String> lines(Findings findings) {
        return Stream.of(
                        findings.violations().stream().map(Shown::violation),
                        findings.frozen().stream().map(Shown::change),
                        findings.stale().stream().map(Shown::stale),
                        findings.problems().stream().map(Shown::problem))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String violation(JudgedViolation violation) {
        return violation.status().id() + " " + violation.rule() + " "
                + violation.identity().text()
                + (violation.status() instanceof Status.Moved moved
                        ? " (was " + moved.from().text() + ")"
                        : "")
                + (violation.isNew() && !violation.breaks() ? " (only told)" : "")
                + (violation.classIsOlder() ? " (compiled before)" : "");
    }

    private static String change(JudgedChange judged) {
        FrozenChange change = judged.change();
        return judged.status().id() + " " + change.module() + " "
                + change.change().id() + " " + change.element()
                + change.renamedFrom().map(from -> " renamed from " + from).orElse("") + " at " + judged.place();
    }

    private static String stale(Stale stale) {
        return "stale " + stale.kind().id() + " " + stale.why().id() + " " + stale.text() + " at " + stale.file() + ":"
                + stale.line();
    }

    private static String problem(Problem problem) {
        return "problem " + problem.file() + ":" + problem.line() + " " + problem.message();
    }

    /** The places of each violation, by what it is known by. */
    public static List<String> places(Findings findings) {
        return findings.violations().stream()
                .map(violation -> violation.identity().text() + " at "
                        + violation.places().stream().map(Place::toString).collect(Collectors.joining(" ")))
                .toList();
    }
}
