package dev.ringfence.growth;

import dev.ringfence.growth.KnownLines.Line;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;

/**
 * Says whether the map of the base had nothing against what a line records. The edge of a type that itself was not to
 * be there was not allowed either. New code of no module is no way to add uses.
 */
final class AllowedThen {

    private AllowedThen() {}

    static boolean is(Line line, Judge judge, KnownLines before) {
        Identity identity = line.identity();
        if (identity instanceof Identity.OfEdge edge) {
            return isAllowed(edge.edge(), judge) && mayExist(edge.edge().from(), line.kind(), judge, before);
        }
        return identity instanceof Identity.OfType type
                && judge.judgeExistence(type.type()).broken().isEmpty();
    }

    private static boolean isAllowed(Edge edge, Judge judge) {
        return judge.judge(edge).broken().isEmpty();
    }

    private static boolean mayExist(TypeName type, CodeKind kind, Judge judge, KnownLines before) {
        return judge.judgeExistence(type).broken().isEmpty()
                || before.has(kind, Identity.of(type))
                || judge.map().policy().unmapped() == Severity.WARN;
    }
}
