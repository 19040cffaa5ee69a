package dev.ringfence.progress;

import dev.ringfence.map.Judge;
import dev.ringfence.violation.Identity;
import java.util.List;

/**
 * Holds what stood after a commit.
 *
 * @param state the commit
 * @param judge the map of it
 * @param lines the lines of its baselines
 */
record Snapshot(State state, Judge judge, List<Line> lines) {

    /**
     * Describes a line of a baseline.
     *
     * @param stem the module whose baseline has it, or {@code unmapped}
     * @param tests whether it is debt of test code
     */
    record Line(String stem, boolean tests, Identity identity) {}
}
