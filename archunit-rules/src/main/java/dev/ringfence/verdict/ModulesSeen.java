package dev.ringfence.verdict;

import dev.ringfence.map.ModuleName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what there is of each module.
 *
 * @param classes the top-level types of each module; modules without any are left out
 * @param allowed the edges between types of two modules that the map allows, by the modules that own them
 * @param locked the elements that a lock holds of each module whose code is read-only
 */
public record ModulesSeen(
        SortedMap<ModuleName, Integer> classes,
        SortedMap<ModuleUse, Integer> allowed,
        SortedMap<ModuleName, Integer> locked) {

    /** Keeps what nobody can change. */
    public ModulesSeen {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        allowed = Collections.unmodifiableSortedMap(new TreeMap<>(allowed));
        locked = Collections.unmodifiableSortedMap(new TreeMap<>(locked));
    }

    /** Returns the counts of no code. */
    public static ModulesSeen none() {
        return new ModulesSeen(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Counts the elements that locks hold, and nothing else. */
    public static ModulesSeen ofLocks(SortedMap<ModuleName, Integer> locked) {
        return new ModulesSeen(new TreeMap<>(), new TreeMap<>(), locked);
    }

    /** Returns the counts of both. */
    public ModulesSeen plus(ModulesSeen more) {
        return new ModulesSeen(sum(classes, more.classes), sum(allowed, more.allowed), sum(locked, more.locked));
    }

    private static <K> SortedMap<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
        SortedMap<K, Integer> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
