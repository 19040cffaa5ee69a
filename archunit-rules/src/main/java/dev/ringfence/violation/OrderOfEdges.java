package dev.ringfence.violation;

import dev.ringfence.map.Edge;

/** Compares edges as their texts compare, and makes the texts only where the names alone do not settle it. */
final class OrderOfEdges {

    private OrderOfEdges() {}

    static int compare(Edge one, Edge other) {
        String from = one.from().qualified();
        String otherFrom = other.from().qualified();
        if (from.equals(otherFrom)) {
            return one.to().compareTo(other.to());
        }
        return from.startsWith(otherFrom) || otherFrom.startsWith(from)
                ? one.toString().compareTo(other.toString())
                : from.compareTo(otherFrom);
    }
}
