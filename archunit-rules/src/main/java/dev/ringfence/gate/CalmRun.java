package dev.ringfence.gate;

import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says of a judged project whether it was calm: nothing was new, stale, moved, changed or out of sight.
 *
 * <p>Only then does the outcome follow from the code, the map and the baselines alone. Anything else asks git, other
 * projects or folders that are not compiled, and is judged anew each time.
 */
final class CalmRun {

    private CalmRun() {}

    /** Returns what can be remembered of the project; nothing where it was not calm. */
    static Optional<RememberedRun> of(Judged judged, ClassesWithoutSource withoutSource, Set<String> tellers) {
        return isCalm(judged) && withoutSource.allHaveSource()
                ? Optional.of(new RememberedRun(
                        judged.code().coverage(),
                        seen(judged.code().violations()),
                        withoutExceptions(judged.use()),
                        tellers))
                : Optional.empty();
    }

    private static boolean isCalm(Judged judged) {
        return judged.code().problems().isEmpty()
                && judged.code().stale().isEmpty()
                && judged.code().violations().stream().allMatch(CalmRun::isSettled)
                && judged.baselines().problems().isEmpty()
                && isCalm(judged.frozen())
                && judged.movedAway().isEmpty()
                && judged.unseen().isEmpty();
    }

    static boolean isCalm(FrozenFindings frozen) {
        return frozen.changes().isEmpty()
                && frozen.stale().isEmpty()
                && frozen.problems().isEmpty();
    }

    /** A cycle is no matter of the code, and the map alone shows it. */
    static boolean isSettled(JudgedViolation violation) {
        return violation.identity() instanceof Identity.OfCycle
                || violation.status() instanceof Status.Known
                || violation.status() instanceof Status.Excepted
                || violation.status() instanceof Status.OverSeam;
    }

    private static List<RememberedRun.Seen> seen(List<JudgedViolation> violations) {
        return violations.stream()
                .filter(each -> !(each.identity() instanceof Identity.OfCycle)
                        && (!each.identity().isOfData() || each.identity().isOfExposure()))
                .map(each ->
                        new RememberedRun.Seen(each.identity(), each.violation().seenBy(), each.places()))
                .toList();
    }

    private static ProjectUse withoutExceptions(ProjectUse use) {
        return use.withExceptions(new TreeMap<>()).withSeams(new TreeMap<>());
    }
}
