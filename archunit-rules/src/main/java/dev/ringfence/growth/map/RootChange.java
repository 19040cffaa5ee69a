package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.PackagePattern;
import java.util.List;

/** Finds packages whose classes need no module any more. */
final class RootChange {

    private RootChange() {}

    static void of(TwoMaps maps, MapChanges changes) {
        List<PackagePattern> then = maps.before().roots();
        List<PackagePattern> now = maps.today().roots();
        then.stream()
                .filter(root -> !isCovered(root, now))
                .forEach(root -> changes.loosened(
                        Kind.ROOT,
                        root.text() + " is below no root",
                        maps.today().rootPlace()));
        now.stream().filter(root -> !isCovered(root, then)).forEach(root -> changes.closed());
    }

    private static boolean isCovered(PackagePattern root, List<PackagePattern> roots) {
        return roots.stream().anyMatch(other -> other.matchesPackage(root.text()));
    }
}
