package dev.ringfence.source.names;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;

/**
 * Describes a place in a source that refers to a type.
 *
 * @param from the top-level type, or package-info, around it; of an import, a type of the file that uses it
 * @param to the top-level type; of a star import the name {@code com.acme.*}
 * @param line from 1
 * @param form how it is written
 */
public record Reference(TypeName from, TypeName to, int line, ReferenceForm form) {

    /** Returns the edge from the user to the used type. */
    public Edge edge() {
        return new Edge(from, to);
    }
}
