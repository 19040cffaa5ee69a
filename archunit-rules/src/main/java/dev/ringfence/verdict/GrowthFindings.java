package dev.ringfence.verdict;

import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Policy;
import java.util.List;

/**
 * Says what a branch added since it left its base.
 *
 * @param base the name of the base
 * @param commit the commit that both have, shortened
 * @param policy what the base asks of growth
 * @param entries sorted by kind and place
 * @param closed how often the branch made the map stricter
 * @param moved how many lines bear other names, since their types do
 * @param lines how many more lines the baselines have than at the base, less than none where debt shrank
 * @param fixed the lines that are paid off, with their places at the base
 * @param notes what else is to be told of it
 */
public record GrowthFindings(
        String base,
        String commit,
        Policy.Growth policy,
        List<JudgedGrowth> entries,
        int closed,
        int moved,
        int lines,
        List<GrowthEntry> fixed,
        List<String> notes) {

    boolean breaks() {
        return breaking() > 0;
    }

    /** Says how many entries break the verdict, for want of a reason. */
    public long breaking() {
        return entries.stream().filter(JudgedGrowth::breaks).count();
    }

    /** Says how many lines of debt were added. */
    public long added() {
        return entries.stream().filter(growth -> growth.entry().kind().isLine()).count();
    }

    /** Says how often the map was loosened. */
    public long loosened() {
        return entries.size() - added();
    }
}
