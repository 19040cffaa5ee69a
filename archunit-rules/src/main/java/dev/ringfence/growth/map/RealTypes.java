package dev.ringfence.growth.map;

import dev.ringfence.map.TypeName;
import java.util.Set;

/**
 * Holds the names of the top-level types that there are at either end of a branch.
 *
 * @param before those of the base
 * @param today those of today
 */
public record RealTypes(Set<TypeName> before, Set<TypeName> today) {}
