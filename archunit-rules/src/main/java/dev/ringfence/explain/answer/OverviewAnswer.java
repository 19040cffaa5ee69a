package dev.ringfence.explain.answer;

import dev.ringfence.edges.Hubs;
import dev.ringfence.map.Module;
import dev.ringfence.map.Problem;
import java.util.List;

/**
 * Says how all modules stand.
 *
 * @param modules in the map's order
 * @param unmapped types below the root that no module claims, of the main code
 * @param ignored types that the map ignores
 * @param outside types of nobody outside the root
 * @param exceptions by owner, the soonest to end first
 * @param hubs claims that would take most debt away in another module, the best first
 * @param neverFire what the map says of no code at all, where all of the code is known
 */
public record OverviewAnswer(
        List<Row> modules,
        long unmapped,
        long ignored,
        long outside,
        List<ExceptionStanding> exceptions,
        List<Hubs.Move> hubs,
        List<Problem> neverFire)
        implements Answer {

    /**
     * Describes a module in figures.
     *
     * @param classes its top-level types, of the main code
     * @param uses edges to other modules
     * @param usedBy edges from others
     * @param debt edges of its own code that are debt
     * @param debtOfOthers edges of other code to it that are debt
     */
    public record Row(Module module, long classes, long uses, long usedBy, long debt, long debtOfOthers) {}
}
