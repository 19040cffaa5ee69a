package dev.ringfence.baseline;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.Map;

/** Keeps each type name that baselines repeat once: tens of thousands of lines name a few thousand types. */
final class TypesOfLines {

    private final Map<TypeName, TypeName> met = new HashMap<>();

    /** Returns the same identity, of names that were met before where they were. */
    Identity in(Identity identity) {
        return identity instanceof Identity.OfEdge of
                ? Identity.of(
                        new Edge(shared(of.edge().from()), shared(of.edge().to())))
                : identity;
    }

    private TypeName shared(TypeName name) {
        TypeName known = met.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
