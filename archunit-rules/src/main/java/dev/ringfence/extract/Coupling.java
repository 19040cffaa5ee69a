package dev.ringfence.extract;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Holds the edges over the border of a module, each list sorted.
 *
 * @param in those of other code to it
 * @param inInternals those of them to a type that it does not export to the user; to any type, where it exports all
 * @param out those to other modules, shared and external ones apart
 * @param outInternals those of them to a type that is not exported to it
 * @param exported how many of its types it exports; empty where it exports all
 */
public record Coupling(
        List<Edge> in, List<Edge> inInternals, List<Edge> out, List<Edge> outInternals, OptionalInt exported) {

    /** Counts the types that use it. */
    public int users() {
        return count(in.stream().map(Edge::from).toList());
    }

    /** Counts the types that use what it does not export. */
    public int usersOfInternals() {
        return count(inInternals.stream().map(Edge::from).toList());
    }

    /** Counts its types that others use. */
    public int used() {
        return count(in.stream().map(Edge::to).toList());
    }

    private static int count(Collection<TypeName> types) {
        return (int) types.stream().distinct().count();
    }
}
