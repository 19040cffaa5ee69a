package dev.ringfence.report.findings;

import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.report.data.Report;
import java.util.List;
import java.util.Optional;

/**
 * Describes one thing of a report that a person should look at, whatever its kind: for formats that know only a list.
 *
 * @param id what it is known by, in 32 digits
 * @param kind which kind it is of: a rule's id, {@code stale}, {@code growth} or {@code problem}
 * @param isError whether it breaks the verdict
 * @param subject what it concerns: a pair of modules, a module, or a file
 * @param place where a person looks first, from the map's folder
 * @param what what was found, such as the edge
 * @param why why that is a finding
 * @param hints what to do, one line each
 * @param project in which project, where it stands in one
 */
public record Finding(
        String id,
        String kind,
        boolean isError,
        String subject,
        Place place,
        String what,
        String why,
        List<String> hints,
        Optional<String> project) {

    /** Names what was written down and is not needed any more. */
    public static final String STALE = "stale";

    /** Names what a branch added without a reason. */
    public static final String GROWTH = "growth";

    /** Names what keeps Ringfence from judging, or is to be told. */
    public static final String PROBLEM = "problem";

    /**
     * Returns what a person should look at: first all that breaks the verdict, then the rest. What is known, excused or
     * has a reason is none of it.
     */
    public static List<Finding> of(Report report) {
        return new FindingsOfReport(report).all();
    }

    /** Returns the rule that it breaks, where it breaks one. */
    public Optional<Rule> rule() {
        return Rule.ofId(kind);
    }

    /** Returns the level in the words of most tools. */
    public String level() {
        return isError ? "error" : "warning";
    }

    /** Returns all of it but the hints, as one sentence. */
    public String message() {
        return what + ": " + why;
    }
}
