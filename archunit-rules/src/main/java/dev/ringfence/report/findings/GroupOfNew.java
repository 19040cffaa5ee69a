package dev.ringfence.report.findings;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds new violations that share one advice: between the same modules, of the same rule, against the same line of the
 * map. Uses of tables of one module stand together, and so do associations to its entities.
 *
 * @param violations at least one
 */
public record GroupOfNew(List<ReportedViolation> violations) {

    /** Returns the groups, in the order of each group's first violation. */
    public static List<GroupOfNew> of(Report report) {
        Map<List<Object>, List<ReportedViolation>> groups = report.violations().stream()
                .filter(ReportedViolation::isNew)
                .collect(Collectors.groupingBy(
                        violation -> List.of(violation.modules(), violation.rule(), shared(violation)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().map(GroupOfNew::new).toList();
    }

    /** Each table may have a line of its own, and the advice is on all of them. */
    private static Object shared(ReportedViolation violation) {
        return violation
                .to()
                .flatMap(to -> DataEnd.of(new TypeName(to.type())))
                .filter(data -> data.kind() != DataEnd.Kind.EXPOSES)
                .map(data -> (Object) data.type().isPresent())
                .orElseGet(violation::mapPlace);
    }

    /** Returns the first one, which stands for all where they are told in common. */
    public ReportedViolation first() {
        return violations.get(0);
    }
}
