package dev.ringfence.scan.classfile;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the edges that lead from a type and to it, as the constant pools name them. Each answer takes a look at all
 * nests, so it is asked only of types that are shown to a person.
 */
public record EdgesAround(List<Nest> nests) {

    /** Returns the edges of the code, to the JDK and libraries as well. */
    public Set<Edge> of(TypeName type) {
        Set<Edge> edges = new LinkedHashSet<>();
        for (Nest nest : nests) {
            if (nest.type().equals(type)) {
                nest.names().forEach(named -> edges.add(new Edge(type, named)));
            } else if (nest.names().contains(type)) {
                edges.add(new Edge(nest.type(), type));
            }
        }
        return edges;
    }
}
