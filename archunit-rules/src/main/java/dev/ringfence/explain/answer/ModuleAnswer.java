package dev.ringfence.explain.answer;

import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.map.Module;
import java.util.List;
import java.util.Optional;

/**
 * Says what a module owns, what it uses and who uses it, and what the next steps would cost.
 *
 * @param owned its code
 * @param uses what it uses of each other module
 * @param usedBy who uses it
 * @param leaks what its types show and should not
 * @param nextStep the group of debt with the fewest edges
 * @param unneeded what stands in the map for it and nobody needs
 * @param exceptions those of its edges, by owner
 * @param stricter what a stricter map would add to the baselines
 */
public record ModuleAnswer(
        Module module,
        Owned owned,
        List<UsesOfModule> uses,
        List<UsesOfModule> usedBy,
        List<Leak> leaks,
        Optional<NextStep> nextStep,
        Unneeded unneeded,
        List<ExceptionStanding> exceptions,
        List<CostOfStricter> stricter)
        implements Answer {

    /** Counts the module's top-level types, of the main code, and how many of them each claim brings in. */
    public record Owned(int classes, List<ClaimCount> claims) {}

    /** Holds a claim, its place in the map, and how many types are the module's by it. */
    public record ClaimCount(String pattern, String place, long classes) {}

    /**
     * Lists the entries of the module's exports that nobody uses, and the modules that the module requires and does not
     * use.
     */
    public record Unneeded(List<Unused> exports, List<Unused> requires) {}

    /** Names something of the map that nobody needs, and its place. */
    public record Unused(String text, String place) {}

    /** Says in one sentence what to mend next, and holds the edges of this step. */
    public record NextStep(String text, List<UsedEdge> edges) {}
}
