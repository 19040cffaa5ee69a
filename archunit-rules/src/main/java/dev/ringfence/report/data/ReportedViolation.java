package dev.ringfence.report.data;

import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.project.CodeKind;
import java.util.List;
import java.util.Optional;

/**
 * Describes a violation.
 *
 * @param id what it is known by, in 32 digits: the same as long as the edge is
 * @param rule which rule it breaks
 * @param status where it stands
 * @param breaks whether it breaks the verdict
 * @param from where it begins
 * @param to where it ends, where it is an edge
 * @param seenBy who saw it; empty where nobody was asked
 * @param owner whom to ask
 * @param message why it is a violation
 * @param why what recorded or excused it
 * @param places where a person looks, in the code
 * @param mapPlace the line of the map that says no
 * @param baselinePlace the line that records it
 * @param advice the number of the advice on it
 * @param project in which project it stands
 * @param code in which code of the project
 */
public record ReportedViolation(
        String id,
        Rule rule,
        ReportedStatus status,
        boolean breaks,
        ReportedEnd from,
        Optional<ReportedEnd> to,
        List<String> seenBy,
        Optional<String> owner,
        String message,
        ReportedGround why,
        List<Place> places,
        Place mapPlace,
        Optional<Place> baselinePlace,
        Optional<Integer> advice,
        String project,
        CodeKind code) {

    /** Says whether nobody has recorded or excused it. */
    public boolean isNew() {
        return status == ReportedStatus.NEW;
    }

    /** Returns where a person looks first: in the code, or else in the map. */
    public Place firstPlace() {
        return places.isEmpty() ? mapPlace : places.get(0);
    }

    /** Writes module to module, or the module alone where the violation stays within it. */
    public String modules() {
        return from.module()
                + to.map(ReportedEnd::module)
                        .filter(module -> !module.equals(from.module()))
                        .map(module -> " -> " + module)
                        .orElse("");
    }

    /** Writes type to type, or the type alone. */
    public String types() {
        return from.type() + to.map(end -> " -> " + end.type()).orElse("");
    }

    ReportedViolation advisedBy(int more) {
        return new ReportedViolation(
                id,
                rule,
                status,
                breaks,
                from,
                to,
                seenBy,
                owner,
                message,
                why,
                places,
                mapPlace,
                baselinePlace,
                advice.map(number -> number + more),
                project,
                code);
    }
}
