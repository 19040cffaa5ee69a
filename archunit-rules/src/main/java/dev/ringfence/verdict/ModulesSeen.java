package dev.ringfence.verdict;

import dev.ringfence.map.ModuleName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what the class files show of each module.
 *
 * @param classes the top-level types of each module; modules without any are left out
 * @param allowed the edges between types of two modules that the map allows, by the modules that own them
 */
public record ModulesSeen(SortedMap<ModuleName, Integer> classes, SortedMap<ModuleUse, Integer> allowed) {

    /** Keeps what nobody can change. */
    public ModulesSeen {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        allowed = Collections.unmodifiableSortedMap(new TreeMap<>(allowed));
    }

    /** Returns the counts of no code. */
    public static ModulesSeen none() {
        return new ModulesSeen(new TreeMap<>(), new TreeMap<>());
    }

    /** Returns the counts of both. */
    public ModulesSeen plus(ModulesSeen more) {
        return new ModulesSeen(sum(classes, more.classes), sum(allowed, more.allowed));
    }

    private static <K> SortedMap<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        SortedMap<K, Integer> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
