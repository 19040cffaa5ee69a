package dev.ringfence.map.yaml;

import dev.ringfence.map.PackagePattern;
import java.util.List;

/** What the sections of one map have in common while they are read. */
record MapContext(
        Problems problems,
        Values values,
        Patterns patterns,
        KnownModules modules,
        KnownClaims claims,
        List<PackagePattern> roots,
        OverlapBudget budget) {

    /** Whether a leading dot has something to stand below; where not, that is reported already. */
    boolean hasRoots() {
        return !roots.isEmpty();
    }
}
