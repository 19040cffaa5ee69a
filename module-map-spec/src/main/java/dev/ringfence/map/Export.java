package dev.ringfence.map;

import java.util.List;
import java.util.Set;

/**
 * Describes types that a module lets others use.
 *
 * @param patterns the types, written out
 * @param to the modules that may use them, empty for all
 * @param exceptModules modules that may not
 * @param exceptPatterns types among them that are not exported, written out
 * @param place the map's line
 */
public record Export(
        List<NamePattern> patterns,
        Set<ModuleName> to,
        Set<ModuleName> exceptModules,
        List<NamePattern> exceptPatterns,
        Place place) {

    /** Says whether the type is exported to anybody. */
    public boolean covers(TypeName type) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(type))
                && exceptPatterns.stream().noneMatch(pattern -> pattern.matches(type));
    }

    /** Says whether a module may use what is exported here. */
    public boolean isOpenTo(ModuleName user) {
        return (to.isEmpty() || to.contains(user)) && !exceptModules.contains(user);
    }

    /** Says whether code of no module may use what is exported here. */
    public boolean isOpenToAll() {
        return to.isEmpty();
    }
}
