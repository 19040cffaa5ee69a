package dev.ringfence.growth;

import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.Loosenings;
import dev.ringfence.growth.map.RealTypes;
import dev.ringfence.growth.map.TwoMaps;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;

/** Finds what a map loosens for types that no source declares, and that class files of today have. */
final class ByClasses {

    private ByClasses() {}

    /** Returns only what the declared types do not show by themselves. */
    static List<GrowthEntry> loosened(ModuleMap before, ModuleMap today, RealTypes declared, Set<TypeName> classes) {
        RealTypes all = declared.with(classes);
        if (all.equals(declared)) {
            return List.of();
        }
        List<GrowthEntry> told = between(before, today, declared);
        return between(before, today, all).stream()
                .filter(entry -> told.stream().noneMatch(other -> isSame(entry, other)))
                .toList();
    }

    private static List<GrowthEntry> between(ModuleMap before, ModuleMap today, RealTypes types) {
        return Loosenings.between(new TwoMaps(before, today, () -> types)).loosened();
    }

    private static boolean isSame(GrowthEntry one, GrowthEntry other) {
        return one.kind() == other.kind() && one.shown().equals(other.shown());
    }
}
