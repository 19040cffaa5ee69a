package dev.ringfence.tables;

import dev.ringfence.map.Edge;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Describes a use of a table, an association to an entity, or a foreign key.
 *
 * @param edge from a type or a table to what is done, such as {@code com.acme.Dunning -> reads:orders}
 * @param positions where files show it; empty where class files alone do
 */
public record DataUse(Edge edge, SortedSet<Position> positions) {

    /** Keeps what nobody can change. */
    public DataUse {
        positions = Collections.unmodifiableSortedSet(new TreeSet<>(positions));
    }
}
