package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import java.util.Map;

/** Says what types that are gone are called now. */
@FunctionalInterface
public interface Lineage {

    /**
     * Returns the types that the gone type may be now, each with how like it is, at most 1. Empty where the type is
     * still here, and where nothing shows what became of it.
     */
    Map<TypeName, Double> heirs(TypeName type);
}
