package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.world.World;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the gate says of a small project, a line each, who saw it and where included. */
final class Told {

    private Told() {}

    /** The same, whether JavaParser is given the suspects or every source. */
    static List<String> of(World world) {
        Findings ofSuspects = world.judge().findings();
        assertThat(comparable(world.full().judge().findings()))
                .as("where every source is read")
                .isEqualTo(comparable(ofSuspects));
        return lines(ofSuspects);
    }

    /** Who saw what is recorded or excused, and where, only the way that reads everything knows. */
    private static List<String> comparable(Findings findings) {
        return Stream.of(
                        findings.violations().stream()
                                .map(violation -> violation.isNew()
                                        ? violation(violation)
                                        : violation.status().id() + " " + violation.rule() + " "
                                                + violation.identity().text()),
                        findings.stale().stream().map(Told::stale),
                        findings.problems().stream().map(Told::problem))
                .flatMap(lines -> lines)
                .toList();
    }

    static List<String> lines(Findings findings) {
        return Stream.of(
                        findings.violations().stream().map(Told::violation),
                        findings.stale().stream().map(Told::stale),
                        findings.problems().stream().map(Told::problem))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String violation(JudgedViolation violation) {
        return violation.status().id() + " " + violation.identity().text() + " seen by "
                + SeenBy.of(violation.violation().seenBy()) + " at "
                + violation.places().stream().map(Place::toString).collect(Collectors.joining(" "));
    }

    private static String stale(Stale stale) {
        return "stale " + stale.why().id() + " " + stale.text();
    }

    private static String problem(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + " at " + problem.file() + ":" + problem.line();
    }
}
