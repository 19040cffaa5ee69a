package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import java.util.Map;

/** What types that are gone are called now. */
@FunctionalInterface
public interface Lineage {

    /**
     * The types that it may be now, each with how like it is, at most 1. Empty where the type is still here, and where nothing shows
     * what became of it.
     */
    Map<TypeName, Double> heirs(TypeName type);
}
