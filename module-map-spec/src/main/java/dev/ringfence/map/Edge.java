package dev.ringfence.map;

import java.util.Comparator;

/** Leads from a top-level type to a top-level type; a violation is known by its edge. */
public record Edge(TypeName from, TypeName to) implements Comparable<Edge> {

    private static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::from).thenComparing(Edge::to);

    /** Returns the edge between two qualified names. */
    public static Edge of(String from, String to) {
        return new Edge(new TypeName(from), new TypeName(to));
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
