package dev.ringfence.map.yaml;

import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.WrittenPattern;
import java.util.List;

/** Holds what the sections of one map have in common while the map is read; {@code written} grows. */
record MapContext(
        Problems problems,
        Values values,
        Patterns patterns,
        KnownModules modules,
        KnownClaims claims,
        KnownTables tables,
        List<PackagePattern> roots,
        OverlapBudget budget,
        List<WrittenPattern> written) {

    /** Says whether a leading dot has something to stand below; a missing root is reported already. */
    boolean hasRoots() {
        return !roots.isEmpty();
    }
}
