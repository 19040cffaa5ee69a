package dev.ringfence.growth.map;

import dev.ringfence.map.NamePattern;
import java.util.function.Predicate;

/**
 * Finds what a map allows that it did not allow at the base, and the opposite.
 *
 * <ol>
 *   <li>What a module may do, for each that stands in both maps.
 *   <li>Who owns what, which module lies in which, and what nobody judges.
 *   <li>What holds for the whole map.
 * </ol>
 *
 * <p>A new module on code that nobody owned loosens nothing.
 */
public final class Loosenings {

    private Loosenings() {}

    /**
     * Compares the two maps.
     *
     * @param hasCode whether there is a source today that the pattern names
     */
    public static MapChanges between(TwoMaps maps, Predicate<NamePattern> hasCode) {
        MapChanges changes = new MapChanges();
        for (TwoMaps.Pair pair : maps.pairs()) {
            RequiresChange.of(maps, pair, changes);
            ExportsChange.of(maps, pair, changes);
            ForbidsChange.of(pair, changes);
            LayersChange.of(maps, pair, changes);
            StateChange.of(pair, changes);
        }
        ClaimChange.of(maps, hasCode, changes);
        NestingChange.of(maps, hasCode, changes);
        IgnoreChange.of(maps, changes);
        RootChange.of(maps, changes);
        PolicyChange.of(maps, changes);
        ExceptionChange.of(maps, changes);
        return changes;
    }
}
