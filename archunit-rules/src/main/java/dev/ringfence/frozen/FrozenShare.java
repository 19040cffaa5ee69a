package dev.ringfence.frozen;

import dev.ringfence.map.ModuleName;
import java.util.List;

/**
 * Describes a project's share of a frozen module, as its lock is to hold it.
 *
 * @param module the module
 * @param types its top-level types
 * @param resources its resources
 * @param changes how it differs from the lock that stands; none where it is the first
 */
public record FrozenShare(ModuleName module, int types, int resources, List<FrozenChange> changes) {}
