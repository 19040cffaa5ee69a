package dev.ringfence.results;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Policy;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import java.util.Set;

/**
 * Says what was found in a part by itself, whoever else was judged in the same session.
 *
 * @param total the verdict, and what is counted
 * @param coverage what was judged
 * @param hasGrown whether what the branch added broke the verdict of the project; which project tells this depends on
 *     the session
 */
public record PartVerdict(ReactorTotal total, Coverage coverage, boolean hasGrown) {

    /**
     * Says what follows from what was found in a part.
     *
     * @param projects one, or none where the part has no code
     * @param modules the modules that own any of its types
     */
    public static PartVerdict of(Findings found, Policy policy, int projects, Set<ModuleName> modules) {
        Findings own =
                new Findings(found.coverage(), found.violations(), found.frozen(), found.stale(), found.problems());
        Verdict alone = Verdict.of(own, policy);
        boolean isKept = Verdict.of(found, policy) instanceof Verdict.Kept;
        return new PartVerdict(
                ReactorTotal.of(alone, projects, modules), found.coverage(), alone instanceof Verdict.Kept && !isKept);
    }

    /** Says whether the verdict was broken, for whatever reason. */
    public boolean isBroken() {
        return hasGrown || !total.verdict().equals("kept");
    }
}
