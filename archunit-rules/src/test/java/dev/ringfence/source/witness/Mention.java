package dev.ringfence.source.witness;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.Comparator;

/**
 * A place in which a source names a type.
 *
 * @param from the top-level type in which the name stands; of an import the primary type of the source
 * @param to the top-level type that is named or holds what is named; of the import of a package {@code com.acme.*}
 * @param line of the last part of the name, from 1; of an import its first line
 * @param means by what it is known
 */
record Mention(TypeName from, TypeName to, int line, Means means) implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::from)
            .thenComparingInt(Mention::line)
            .thenComparing(Mention::to)
            .thenComparing(Mention::means);

    Edge edge() {
        return new Edge(from, to);
    }

    boolean isImport() {
        return means == Means.IMPORT;
    }

    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
