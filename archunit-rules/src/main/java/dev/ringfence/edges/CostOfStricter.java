package dev.ringfence.edges;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import java.util.Collection;
import java.util.List;

/**
 * Says what a stricter map would cost.
 *
 * @param what is stricter, such as {@code closed}
 * @param yaml what the module would say in the map
 * @param lines how many lines it would add to the baselines
 * @param types in how many types
 * @param uses on how many lines of code
 */
public record CostOfStricter(String what, String yaml, int lines, long types, int uses) {

    /** Returns the cost of a module as the stricter map would have it. */
    public static CostOfStricter of(
            String what, String yaml, Module changed, Collection<JudgedUse> uses, EdgeJudge today) {
        EdgeJudge then = today.under(new Judge(today.judge().map().with(changed)));
        List<UsedEdge> added = uses.stream()
                .filter(use -> use.stands(EdgeStanding.ALLOWED))
                .map(JudgedUse::use)
                .filter(use -> then.judge(use.edge()).standing() == EdgeStanding.NEW)
                .toList();
        return new CostOfStricter(
                what,
                yaml,
                added.size(),
                added.stream().map(UsedEdge::edge).map(Edge::from).distinct().count(),
                added.stream().mapToInt(UsedEdge::times).sum());
    }
}
