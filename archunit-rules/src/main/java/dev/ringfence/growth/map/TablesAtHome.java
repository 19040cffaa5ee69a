package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Module;

/** Finds modules that may use the tables of others since one of both lies in the other. */
final class TablesAtHome {

    private final TwoMaps maps;
    private final MapChanges changes;

    private TablesAtHome(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        TablesAtHome search = new TablesAtHome(maps, changes);
        for (Module inner : maps.today().modules().values()) {
            for (Module outer : maps.today().pathTo(inner)) {
                search.add(inner, outer, inner);
                search.add(outer, inner, inner);
            }
        }
    }

    private void add(Module user, Module owner, Module inner) {
        boolean isFresh = !user.equals(owner)
                && maps.before(owner).filter(then -> !then.tables().isEmpty()).stream()
                        .anyMatch(then -> maps.originsOf(user).stream().anyMatch(origin -> !areOne(origin, then)));
        if (isFresh) {
            changes.loosened(Kind.TABLES, user.name() + " may use the tables of " + owner.name(), inner.place());
        }
    }

    private static boolean areOne(Module one, Module other) {
        return one.name().isWithin(other.name()) || other.name().isWithin(one.name());
    }
}
