package dev.ringfence.explain.answer;

import dev.ringfence.map.Module;
import java.util.List;

/**
 * Says which modules use which, in edges.
 *
 * @param modules the modules of the map, in its order
 * @param pairs the pairs between which there is any edge, sorted by their names
 */
public record UsesBetween(List<Module> modules, List<Pair> pairs) {

    /**
     * Counts the edges from one module to another.
     *
     * @param from the module that uses, or what stands for code of no module
     * @param to the module that is used
     * @param allowed edges that the map allows
     * @param excepted edges that it excuses
     * @param known edges that a baseline has
     * @param fresh edges that break a rule, and that nothing records
     */
    public record Pair(String from, String to, int allowed, int excepted, int known, int fresh) {}
}
