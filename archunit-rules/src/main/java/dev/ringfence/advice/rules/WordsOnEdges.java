package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import java.util.List;
import java.util.Optional;

/** The words of a rule that judges edges, so that {@code explain} may be asked of one before the code has it. */
interface WordsOnEdges extends WordsOnViolations {

    /** Why the edge breaks the rule, as a clause. */
    String why(Edge edge, JudgedModules between);

    /** The ways out that change the code, the best one first. */
    default List<WayOut> inCode(AskedEdge asked) {
        return asked.orMove(asked.doWithout());
    }

    /** The ways out that declare the edge in the map: the least that is enough, then what opens more. */
    List<WayOut> inMap(AskedEdge asked, MapWays map);

    /** Why no baseline holds an edge that breaks the rule, where none does. */
    default Optional<String> neverKnown() {
        return Optional.empty();
    }
}
