package dev.ringfence.advice.rules;

import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.map.UnderSeam;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Makes an edge to a table, a flag or a shown type, which somebody asks of, the violation that {@code check} would tell. */
final class AskedOfData {

    private AskedOfData() {}

    /** Returns it alone in its group; empty where the edge breaks no rule, or is a use of a type. */
    static Optional<ViolationGroup> of(JudgedEdge judged, Judge judge) {
        return DataEnd.isAt(judged.edge())
                ? broken(judged).map(broken -> new ViolationGroup(List.of(violation(judged, broken)), judge))
                : Optional.empty();
    }

    /** What a seam let stand is told as a seam that is over. */
    private static Optional<Judgement.Broken> broken(JudgedEdge judged) {
        Optional<UnderSeam> over = judged.standing() == EdgeStanding.NEW ? judged.seam() : Optional.empty();
        return over.map(under -> new Judgement.Broken(
                        Rule.EXPIRED_SEAM,
                        Optional.of(under.seam().because()),
                        under.seam().place()))
                .or(judged::broken);
    }

    private static JudgedViolation violation(JudgedEdge judged, Judgement.Broken broken) {
        Violation violation = new Violation(
                Identity.of(judged.edge()),
                broken,
                EnumSet.of(Engine.DATA),
                Collections.emptySortedSet(),
                Collections.emptySortedSet());
        return new JudgedViolation(violation, new Status.New(), true, List.of(), false);
    }
}
