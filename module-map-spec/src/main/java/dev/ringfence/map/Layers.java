package dev.ringfence.map;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Holds the layers of a module, top first, each a group of direct sub-packages.
 *
 * <p>A layer may use itself and those below it; the sub-packages of one group may use each other.
 */
public record Layers(List<Set<String>> groups, Place place) {

    /**
     * Returns the layer of a sub-package, from 0 at the top; empty for a sub-package that is in no layer and so is
     * free.
     */
    public OptionalInt levelOf(String subPackage) {
        for (int level = 0; level < groups.size(); level++) {
            if (groups.get(level).contains(subPackage)) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }
}
