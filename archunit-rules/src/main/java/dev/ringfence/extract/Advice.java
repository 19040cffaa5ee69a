package dev.ringfence.extract;

import dev.ringfence.map.AdviceSettings;
import java.util.List;
import java.util.Optional;

/**
 * Says of each module that may leave what to do with it.
 *
 * @param settings how they were measured
 * @param candidates in the order of doing it
 * @param entryPoints how many types of the code are called from outside it
 * @param commits what was read of the history; empty where that is not known
 * @param notes what could not be known, and the way to know it
 */
public record Advice(
        AdviceSettings settings,
        List<Candidate> candidates,
        int entryPoints,
        Optional<CommitsRead> commits,
        List<String> notes) {

    /**
     * Counts the commits of the months, merges apart.
     *
     * @param counted those that touched a module
     * @param sweeps those that touched too many of them, and were left out
     * @param ignored those of authors that do not count
     */
    public record CommitsRead(int counted, int sweeps, int ignored) {}

    /** Counts the modules of which every fact is said. */
    public int said() {
        return (int) candidates.stream()
                .filter(candidate -> candidate.module().facts().areSaid())
                .count();
    }

    /** Says whether nothing is to be extracted: each fact is said, and each module is to be kept. */
    public boolean isToStop() {
        return !candidates.isEmpty() && said() == candidates.size() && areAllKept();
    }

    /** Says whether each module is to be kept, by what is said so far. */
    public boolean areAllKept() {
        return candidates.stream().allMatch(candidate -> candidate.verdict().kind() == Verdict.Kind.KEEP);
    }
}
