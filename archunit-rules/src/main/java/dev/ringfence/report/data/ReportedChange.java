package dev.ringfence.report.data;

import dev.ringfence.map.Place;
import java.util.Optional;

/**
 * Describes a change of frozen code.
 *
 * @param id what it is known by, in 32 digits
 * @param module the frozen module
 * @param change added, modified or removed
 * @param element a type, a member or a resource
 * @param renamedFrom the type that is gone and whose members had equal bodies
 * @param status new or excepted
 * @param breaks whether it breaks the verdict
 * @param owner whom to ask
 * @param message why it is a change
 * @param why what excused it
 * @param place where a person looks
 * @param advice the number of the advice on it
 * @param project in which project it stands
 */
public record ReportedChange(
        String id,
        String module,
        String change,
        String element,
        Optional<String> renamedFrom,
        ReportedStatus status,
        boolean breaks,
        Optional<String> owner,
        String message,
        ReportedGround why,
        Place place,
        Optional<Integer> advice,
        String project) {

    ReportedChange advisedBy(int more) {
        return new ReportedChange(
                id,
                module,
                change,
                element,
                renamedFrom,
                status,
                breaks,
                owner,
                message,
                why,
                place,
                advice.map(number -> number + more),
                project);
    }
}
