package dev.ringfence.verdict;

import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.baseline.BaselineName;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.baseline.Debt;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.moves.MovedAway;
import dev.ringfence.project.CodeKind;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a project after the gate.
 *
 * @param code what was found in its code
 * @param baselines its baselines as they stand
 * @param frozen what was found of its frozen code
 * @param movedAway its types that have gone to other projects, with their lines
 * @param unseen lines of its baselines that are kept, since nobody can say today whether they are needed
 * @param use what it uses of the map
 * @param around what lies around its types
 */
public record Judged(
        Findings code,
        Baselines baselines,
        FrozenFindings frozen,
        List<MovedAway> movedAway,
        List<Debt> unseen,
        ProjectUse use,
        CodeAround around) {

    /** Returns all that a verdict follows from. */
    public Findings findings() {
        return code.with(Findings.onlyProblems(baselines.problems())).with(frozen.asFindings());
    }

    /** Returns what the project's baselines may hold, each with its baseline: its violations, and what is kept unseen. */
    public List<Debt> debt(Judge judge, CodeKind kind) {
        return Stream.concat(
                        code.violations().stream()
                                .filter(violation -> violation.isRecordable(judge))
                                .map(violation -> debt(violation, judge, kind)),
                        unseen.stream())
                .toList();
    }

    private Debt debt(JudgedViolation violation, Judge judge, CodeKind kind) {
        TypeName origin = LinesOfTree.sourceOf(violation.identity());
        Optional<BaselineLine> was = violation.status() instanceof Status.Moved moved
                ? Optional.of(new BaselineLine(moved.from(), moved.reason()))
                : standIn(violation.identity());
        return new Debt(violation.identity(), BaselineName.of(judge.ownerOf(origin), kind == CodeKind.TESTS), was);
    }

    private Optional<BaselineLine> standIn(Identity identity) {
        return baselines.line(identity).isPresent() ? Optional.empty() : baselines.standIn(identity);
    }

    /** Returns the problems of the project's baselines that {@code baseline} cannot mend. */
    public List<Problem> damage() {
        boolean onlyConflicts =
                baselines.problems().stream().allMatch(problem -> problem.isMendedBy(Remedy.Goal.BASELINE));
        return onlyConflicts ? List.of() : baselines.problems();
    }
}
