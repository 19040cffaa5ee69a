package dev.ringfence.verdict;

import dev.ringfence.map.Problem;
import dev.ringfence.violation.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds all that was found in a project.
 *
 * @param coverage what was judged
 * @param violations the new ones first, then sorted by rule and identity
 * @param frozen changes of frozen code, the new ones first, then sorted by module and place
 * @param stale sorted by place
 * @param problems those that keep Ringfence from judging first, then sorted by place
 * @param growth what the branch added since its base, where there is one
 */
public record Findings(
        Coverage coverage,
        List<JudgedViolation> violations,
        List<JudgedChange> frozen,
        List<Stale> stale,
        List<Problem> problems,
        Optional<GrowthFindings> growth) {

    /** Holds what was found in code; growth is no part of it. */
    public Findings(
            Coverage coverage,
            List<JudgedViolation> violations,
            List<JudgedChange> frozen,
            List<Stale> stale,
            List<Problem> problems) {
        this(coverage, violations, frozen, stale, problems, Optional.empty());
    }

    /** Returns nothing but problems. */
    public static Findings onlyProblems(List<Problem> problems) {
        return new Findings(
                Coverage.none(),
                List.of(),
                List.of(),
                List.of(),
                problems.stream().sorted().toList());
    }

    /**
     * Returns these findings and what the whole view adds. A violation that stands in both is told as the whole view
     * judges it, and as the project saw it.
     */
    public Findings with(Findings more) {
        Map<Identity, JudgedViolation> all = new LinkedHashMap<>();
        violations.forEach(violation -> all.put(violation.identity(), violation));
        more.violations.forEach(
                violation -> all.merge(violation.identity(), violation, (ours, theirs) -> theirs.seenAs(ours)));
        return new Findings(
                coverage.with(coverage.ofModules().plus(more.coverage.ofModules())),
                all.values().stream().sorted(JudgedViolation.ORDER).toList(),
                Stream.concat(frozen.stream(), more.frozen.stream())
                        .sorted(JudgedChange.ORDER)
                        .toList(),
                Stream.concat(stale.stream(), more.stale.stream()).sorted().toList(),
                Stream.concat(problems.stream(), more.problems.stream())
                        .sorted()
                        .toList(),
                growth.or(() -> more.growth));
    }

    /** Returns these findings, of which so much was covered. */
    public Findings with(Coverage other) {
        return new Findings(other, violations, frozen, stale, problems, growth);
    }

    /** Says whether any problem keeps Ringfence from judging. */
    public boolean keepFromJudging() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Returns these findings and what the branch added. */
    public Findings with(GrowthFindings added) {
        return new Findings(coverage, violations, frozen, stale, problems, Optional.of(added));
    }
}
