package dev.ringfence.verdict;

import dev.ringfence.baseline.BaselineProblem;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;

/**
 * A project after the gate.
 *
 * @param code what was found in its code
 * @param baselines its baselines as they stand
 * @param baselineProblems why they cannot be relied on
 * @param frozen what was found of its frozen code
 * @param types its top-level types
 * @param use what it uses of the map
 */
public record Judged(
        Findings code,
        Baselines baselines,
        List<Problem> baselineProblems,
        FrozenFindings frozen,
        Set<TypeName> types,
        ProjectUse use) {

    /** All that a verdict follows from. */
    public Findings findings() {
        return code.with(Findings.onlyProblems(baselineProblems)).with(frozen.asFindings());
    }

    /** The problems of its baselines that {@code baseline} cannot mend. */
    public List<Problem> damage() {
        boolean onlyConflicts = baselines.problems().stream().noneMatch(BaselineProblem::isDamage);
        return onlyConflicts ? List.of() : baselineProblems;
    }
}
