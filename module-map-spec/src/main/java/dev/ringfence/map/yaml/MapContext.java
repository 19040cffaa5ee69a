package dev.ringfence.map.yaml;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.WrittenPattern;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Holds what the sections of one map have in common while the map is read.
 *
 * @param written grows
 * @param later grows; it is what can be checked only when all modules are read
 * @param settled grows; it is what can be checked only when it is settled who owns a type
 */
record MapContext(
        Problems problems,
        Values values,
        Patterns patterns,
        KnownModules modules,
        KnownClaims claims,
        KnownTables tables,
        List<PackagePattern> roots,
        OverlapBudget budget,
        List<WrittenPattern> written,
        List<Consumer<Map<ModuleName, Module>>> later,
        List<Consumer<Judge>> settled) {

    /** Says whether a leading dot has something to stand below; a missing root is reported already. */
    boolean hasRoots() {
        return !roots.isEmpty();
    }
}
