package dev.ringfence.extract.move;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knows the edges of each type: those that begin or end at it, or at an association to it. */
final class EdgesOfTypes {

    private final Map<TypeName, List<Edge>> byType = new HashMap<>();

    private EdgesOfTypes() {}

    static EdgesOfTypes of(Scene scene) {
        EdgesOfTypes edges = new EdgesOfTypes();
        scene.edges().forEach(edges::add);
        return edges;
    }

    private void add(Edge edge) {
        TypeName to = plain(edge.to());
        at(edge.from()).add(edge);
        if (!to.equals(edge.from())) {
            at(to).add(edge);
        }
    }

    private List<Edge> at(TypeName type) {
        return byType.computeIfAbsent(type, unused -> new ArrayList<>());
    }

    /** Returns the type that an end is about. */
    static TypeName plain(TypeName end) {
        return DataEnd.of(end).flatMap(DataEnd::type).orElse(end);
    }

    List<Edge> of(TypeName type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns the other ends of its edges: types and tables. */
    Stream<TypeName> neighbours(TypeName type) {
        return of(type).stream().map(edge -> edge.from().equals(type) ? edge.to() : edge.from());
    }
}
