package dev.ringfence.verdict;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Problem;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Holds what was found of the frozen code of a project.
 *
 * @param changes what differs from the locks
 * @param stale what the locks hold though it is not frozen any more
 * @param locked the elements that the project's locks hold of each module whose code is read-only
 * @param problems why the locks cannot be relied on, or what they cannot tell
 */
public record FrozenFindings(
        List<JudgedChange> changes, List<Stale> stale, SortedMap<ModuleName, Integer> locked, List<Problem> problems) {

    /** Returns no findings. */
    public static FrozenFindings none() {
        return onlyProblems(List.of());
    }

    /** Returns nothing but problems. */
    public static FrozenFindings onlyProblems(List<Problem> problems) {
        return new FrozenFindings(List.of(), List.of(), Collections.emptySortedMap(), problems);
    }

    /** Returns the findings as an addition to what was found in the code. */
    public Findings asFindings() {
        return new Findings(Coverage.none().with(ModulesSeen.ofLocks(locked)), List.of(), changes, stale, problems);
    }
}
