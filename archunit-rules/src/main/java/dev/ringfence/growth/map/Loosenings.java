package dev.ringfence.growth.map;

import dev.ringfence.map.Module;

/**
 * Finds what a map allows that it did not allow at the base, and the opposite.
 *
 * <ol>
 *   <li>What a module may do, for each that stands in both maps.
 *   <li>Who owns what, which module lies in which, and what nobody judges.
 *   <li>What holds for the whole map.
 * </ol>
 *
 * <p>A new module on code that nobody owned loosens nothing, unless it is shared or uses internals of one that was
 * there. Whose code something is, is told by the types that there are.
 */
public final class Loosenings {

    private Loosenings() {}

    /** Compares the two maps. */
    public static MapChanges between(TwoMaps maps) {
        MapChanges changes = new MapChanges();
        for (TwoMaps.Pair pair : maps.pairs()) {
            RequiresChange.of(maps, pair, changes);
            ExportsChange.of(maps, pair, changes);
            ForbidsChange.of(maps, pair, changes);
            TranslationsChange.of(maps, pair, changes);
            LayersChange.of(maps, pair, changes);
            StateChange.of(pair, changes);
        }
        for (Module module : maps.added()) {
            RequiresChange.ofNew(maps, module, changes);
            StateChange.ofNew(maps, module, changes);
        }
        StateChange.ofBorders(maps, changes);
        ClaimChange.of(maps, changes);
        LevelChange.of(maps, changes);
        NestingChange.of(maps, changes);
        IgnoreChange.of(maps, changes);
        RootChange.of(maps, changes);
        TablesChange.of(maps, changes);
        SeamsChange.of(maps, changes);
        PolicyChange.of(maps, changes);
        ExceptionChange.of(maps, changes);
        return changes;
    }
}
