package dev.ringfence.advice.rules;

import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import java.util.List;
import java.util.Optional;

/** Tells what is said of a rule that judges edges; {@code explain} may be asked of an edge before the code has it. */
interface WordsOnEdges extends WordsOnViolations {

    /** Says why the edge breaks the rule, as a clause. */
    String why(Edge edge, JudgedModules between);

    /** Returns the ways out that change the code, the best way first. */
    default List<WayOut> inCode(AskedEdges asked) {
        return asked.orMove(asked.doWithout());
    }

    /** Returns the ways out that declare the edge in the map: the least that is enough, then what opens more. */
    List<WayOut> inMap(AskedEdges asked, MapWays map);

    @Override
    default List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        return shared.ofUses(neverKnown().isPresent() ? Optional.empty() : Optional.of(shared.recordDebt()));
    }

    /** Says why no baseline holds an edge that breaks the rule, where this is so. */
    default Optional<String> neverKnown() {
        return Optional.empty();
    }
}
