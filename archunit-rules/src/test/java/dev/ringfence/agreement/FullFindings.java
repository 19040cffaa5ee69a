package dev.ringfence.agreement;

import dev.ringfence.map.Judge;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the full way found without a baseline, and what follows from it under any other.
 *
 * <p>It says so without the code that judges it: a line knows what it names, and is stale where it names nothing.
 */
record FullFindings(Judge judge, List<JudgedViolation> violations) {

    private static final String STALE = "stale ";

    /** Rule, status and edge of a violation. */
    static String line(JudgedViolation violation) {
        return line(violation, violation.status().id());
    }

    /**
     * The same of a violation that a line may know by the name that its type had: what a name was once is told by names,
     * and not by an engine. It is new then, and the line is stale.
     */
    static Stream<String> lines(JudgedViolation violation) {
        return violation.status() instanceof Status.Moved moved
                ? Stream.of(line(violation, "new"), stale(moved.from().text()))
                : Stream.of(line(violation));
    }

    /** A line of a baseline that nothing needs. */
    static String stale(String text) {
        return STALE + text;
    }

    static boolean isStale(String line) {
        return line.startsWith(STALE);
    }

    /**
     * Rule, status and edge of each violation under a baseline, and the lines that are stale, in order.
     *
     * @param tellsStaleLines whether it can be said which lines are stale
     */
    List<String> under(List<String> lines, boolean tellsStaleLines) {
        Set<String> recorded = Set.copyOf(lines);
        Set<String> unneeded = new HashSet<>(recorded);
        unneeded.removeAll(recordable().collect(Collectors.toSet()));
        return Stream.concat(
                        violations.stream().map(violation -> line(violation, status(violation, recorded))),
                        unneeded.stream().filter(line -> tellsStaleLines).map(FullFindings::stale))
                .sorted()
                .toList();
    }

    /** What {@code baseline} would record. */
    Stream<String> recordable() {
        return violations.stream()
                .filter(violation -> violation.isRecordable(judge))
                .map(violation -> violation.identity().text());
    }

    private String status(JudgedViolation violation, Set<String> recorded) {
        return violation.isRecordable(judge)
                        && recorded.contains(violation.identity().text())
                ? "known"
                : violation.status().id();
    }

    private static String line(JudgedViolation violation, String status) {
        return violation.rule() + " " + status + " " + violation.identity().text();
    }
}
