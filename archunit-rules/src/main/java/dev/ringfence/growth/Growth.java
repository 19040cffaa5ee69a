package dev.ringfence.growth;

import dev.ringfence.git.Revision;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import java.util.List;

/**
 * Says what a branch added since it left its base.
 *
 * @param base the name of the base
 * @param commit where the branch left it
 * @param policy what the base asks of growth: a branch cannot loosen its own judge
 * @param entries what was added and loosened, sorted
 * @param closed how often the branch made the map stricter, lines that record so included
 * @param moved how many lines bear other names, since their types do
 * @param lines how many more lines the baselines have than where the branch left its base
 * @param fixed the lines that are paid off, with their places where the branch left its base
 * @param problems what somebody should look at, and what keeps anybody from judging
 * @param notes what else is to be told, a sentence each
 */
public record Growth(
        String base,
        Revision commit,
        Policy.Growth policy,
        List<GrowthEntry> entries,
        int closed,
        int moved,
        int lines,
        List<GrowthEntry> fixed,
        List<Problem> problems,
        List<String> notes) {}
