package dev.ringfence.growth.map;

import dev.ringfence.map.TypeName;
import java.util.HashSet;
import java.util.Set;

/**
 * Holds the names of the top-level types that there are at either end of a branch.
 *
 * @param before those of the base
 * @param today those of today
 */
public record RealTypes(Set<TypeName> before, Set<TypeName> today) {

    /**
     * Returns these and the types of class files of today. A type that no source declares was made by a plugin, and
     * nobody knows of the base whether it was made there; so it counts for both ends.
     */
    public RealTypes with(Set<TypeName> classes) {
        Set<TypeName> made = new HashSet<>(classes);
        made.removeAll(before);
        made.removeAll(today);
        return made.isEmpty() ? this : new RealTypes(union(before, made), union(today, made));
    }

    private static Set<TypeName> union(Set<TypeName> some, Set<TypeName> others) {
        Set<TypeName> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
