package dev.ringfence.edges;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.UnderSeam;
import java.util.Optional;

/**
 * Holds an edge and what the map, its exceptions and the baselines say of the edge.
 *
 * @param broken the rule that it breaks, whatever excuses it
 * @param exception the exception that fits it, expired or not
 * @param known the baseline line that holds it
 * @param seam the seam that it leads over, expired or not
 */
public record JudgedEdge(
        Edge edge,
        EdgeStanding standing,
        Optional<Judgement.Broken> broken,
        Optional<ExceptionEntry> exception,
        Optional<KnownLine> known,
        Optional<UnderSeam> seam) {

    /** Says whether the edge is debt: it breaks a rule, and no exception excuses it. */
    public boolean isDebt() {
        return standing.isDebt();
    }
}
