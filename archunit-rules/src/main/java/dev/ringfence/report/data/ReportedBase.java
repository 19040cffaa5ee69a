package dev.ringfence.report.data;

import dev.ringfence.growth.map.GrowthEntry;
import java.util.List;

/**
 * Describes what a branch is compared with.
 *
 * @param ref the name of the base
 * @param commit the commit that both have, shortened
 * @param growth what the base asks of growth
 * @param closed how often the branch made the map stricter
 * @param moved how many lines bear other names, since their types do
 * @param lines how many more lines the baselines have than there, less than none where debt shrank
 * @param fixed the lines that are paid off, with their places there
 * @param notes what else is to be told of it
 */
public record ReportedBase(
        String ref,
        String commit,
        String growth,
        int closed,
        int moved,
        int lines,
        List<GrowthEntry> fixed,
        List<String> notes) {}
