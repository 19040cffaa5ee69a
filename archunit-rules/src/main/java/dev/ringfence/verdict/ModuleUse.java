package dev.ringfence.verdict;

import dev.ringfence.map.ModuleName;
import java.util.Comparator;

/** Names the use of a module by another, as siblings: what a {@code requires} is there for. */
public record ModuleUse(ModuleName user, ModuleName used) implements Comparable<ModuleUse> {

    private static final Comparator<ModuleUse> ORDER = Comparator.<ModuleUse, String>comparing(
                    use -> use.user().value())
            .thenComparing(use -> use.used().value());

    @Override
    public int compareTo(ModuleUse other) {
        return ORDER.compare(this, other);
    }
}
