package dev.ringfence.verdict;

import dev.ringfence.map.Problem;
import java.util.List;

/**
 * Holds what was found of the frozen code of a project.
 *
 * @param changes what differs from the locks
 * @param stale what the locks hold though it is not frozen any more
 * @param problems why the locks cannot be relied on, or what they cannot tell
 */
public record FrozenFindings(List<JudgedChange> changes, List<Stale> stale, List<Problem> problems) {

    /** Returns no findings. */
    public static FrozenFindings none() {
        return new FrozenFindings(List.of(), List.of(), List.of());
    }

    /** Returns the findings as an addition to what was found in the code. */
    public Findings asFindings() {
        return new Findings(Coverage.none(), List.of(), changes, stale, problems);
    }
}
