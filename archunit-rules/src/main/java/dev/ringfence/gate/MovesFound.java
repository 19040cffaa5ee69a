package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.map.Problem;
import dev.ringfence.moves.MovedAway;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what has moved with its type.
 *
 * @param lines the line that each violation takes
 * @param away what has gone to other projects
 * @param onlyHere the lines whose move only commits of this branch show
 * @param problems why that could not be told
 */
record MovesFound(
        Map<Identity, BaselineLine> lines, List<MovedAway> away, Set<Identity> onlyHere, List<Problem> problems) {

    static MovesFound none() {
        return new MovesFound(Map.of(), List.of(), Set.of(), List.of());
    }

    /** Returns the same, of which other eyes saw only some lines needed. */
    MovesFound onlyHere(Set<Identity> seenByOthers) {
        Set<Identity> here = needed();
        here.removeAll(seenByOthers);
        return new MovesFound(lines, away, here, problems);
    }

    /** Returns the violations, each with the status that follows. */
    List<JudgedViolation> among(List<JudgedViolation> violations) {
        return violations.stream()
                .map(violation -> Optional.ofNullable(lines.get(violation.identity()))
                        .map(violation::movedFrom)
                        .orElse(violation))
                .sorted(JudgedViolation.ORDER)
                .toList();
    }

    /** Returns the lines that are needed, though no violation of today bears the names of these lines. */
    Set<Identity> needed() {
        Set<Identity> needed = new HashSet<>();
        lines.values().forEach(line -> needed.add(line.identity()));
        away.forEach(type -> type.lines().forEach(line -> needed.add(line.line().identity())));
        return needed;
    }
}
