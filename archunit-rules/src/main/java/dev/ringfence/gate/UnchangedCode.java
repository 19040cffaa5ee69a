package dev.ringfence.gate;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement.Broken;
import dev.ringfence.map.Place;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.RememberedRun.Seen;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges code that has not changed since an earlier run, without reading it.
 *
 * <p>What the code has is remembered; where it stands is settled anew. Once anything is not calm any more, such as a use
 * whose baseline line was taken away, the code has to be read.
 */
final class UnchangedCode {

    private final Judge judge;
    private final Standing standing;
    private final FrozenGate frozen;
    private final DataHere data;
    private final Supplier<ReadBefore> before;

    /**
     * Judges such code.
     *
     * @param data what breaks a rule of tables
     * @param before what was read of its files before
     */
    UnchangedCode(Judge judge, Standing standing, FrozenGate frozen, DataHere data, Supplier<ReadBefore> before) {
        this.judge = judge;
        this.standing = standing;
        this.frozen = frozen;
        this.data = data;
        this.before = before;
    }

    /** Returns the project as reading it would judge it; nothing where only reading it can tell. */
    Optional<Judged> judged(RememberedRun run, ProjectCode code, Baselines baselines) {
        return calm(run)
                .flatMap(violations -> withData(violations, code))
                .filter(violations -> areNeeded(baselines, code.kind(), violations))
                .flatMap(violations -> Optional.of(frozen.judgeLocked(code, before))
                        .filter(CalmRun::isCalm)
                        .map(ofFrozen -> judged(run, withCycles(violations), baselines, ofFrozen)));
    }

    /** Nobody remembers what code does with tables: it is looked at each time. */
    private Optional<List<JudgedViolation>> withData(List<JudgedViolation> violations, ProjectCode code) {
        List<JudgedViolation> ofData = data.violations().stream()
                .map(violation -> settled(violation, PlacesOfViolation.sightings(violation, code)))
                .toList();
        return ofData.stream().allMatch(CalmRun::isSettled)
                ? Optional.of(
                        Stream.concat(violations.stream(), ofData.stream()).toList())
                : Optional.empty();
    }

    /** Returns where all that the run found stands today; nothing where any of it is not recorded or excused any more. */
    Optional<List<JudgedViolation>> calm(RememberedRun run) {
        List<JudgedViolation> violations = settled(run);
        boolean isCalm =
                violations.size() == run.seen().size() && violations.stream().allMatch(CalmRun::isSettled);
        return isCalm ? Optional.of(violations) : Optional.empty();
    }

    /** Leaves out what breaks no rule: then another map is in force than was remembered. */
    private List<JudgedViolation> settled(RememberedRun run) {
        return run.seen().stream()
                .flatMap(seen -> broken(seen.identity()).map(broken -> settled(seen, broken)).stream())
                .toList();
    }

    private List<JudgedViolation> withCycles(List<JudgedViolation> violations) {
        return Stream.concat(
                        violations.stream(),
                        Violations.ofCycles(judge)
                                .map(cycle -> settled(
                                        cycle, List.of(cycle.broken().place().ofLine()))))
                .sorted(JudgedViolation.ORDER)
                .toList();
    }

    private Optional<Broken> broken(Identity identity) {
        return identity instanceof Identity.OfEdge edge
                ? judge.judge(edge.edge()).broken()
                : judge.judgeExistence(((Identity.OfType) identity).type()).broken();
    }

    private JudgedViolation settled(Seen seen, Broken broken) {
        Violation violation = new Violation(
                seen.identity(), broken, seen.seenBy(), Collections.emptySortedSet(), Collections.emptySortedSet());
        Settled settled = standing.settle(violation);
        return new JudgedViolation(settled.told(violation), settled.status(), settled.breaks(), seen.places(), false);
    }

    private JudgedViolation settled(Violation violation, List<Place> places) {
        Settled settled = standing.settle(violation);
        return new JudgedViolation(settled.told(violation), settled.status(), settled.breaks(), places, false);
    }

    /** Says whether each line makes a violation known; any other line may be stale. */
    private static boolean areNeeded(Baselines baselines, CodeKind kind, List<JudgedViolation> violations) {
        Set<Identity> known = violations.stream()
                .filter(violation -> violation.status() instanceof Status.Known)
                .map(JudgedViolation::identity)
                .collect(Collectors.toSet());
        return baselines.files().stream()
                .filter(file -> file.name().tests() == (kind == CodeKind.TESTS))
                .allMatch(file -> known.containsAll(file.lines().keySet()));
    }

    /** Nobody asks for edges around a type where nothing new stands that could move. */
    private Judged judged(
            RememberedRun run, List<JudgedViolation> violations, Baselines baselines, FrozenFindings ofFrozen) {
        ExceptionsInUse exceptions = new ExceptionsInUse();
        ProjectUses.addExceptions(
                violations.stream().map(JudgedViolation::violation).toList(), standing, exceptions);
        frozen.addExceptions(ofFrozen, exceptions);
        ProjectUse use = run.use().withExceptions(exceptions.byPlace());
        return new Judged(
                new Findings(run.coverage(), violations, List.of(), List.of(), List.of()),
                baselines,
                ofFrozen,
                List.of(),
                List.of(),
                use,
                CodeAround.nothing());
    }
}
